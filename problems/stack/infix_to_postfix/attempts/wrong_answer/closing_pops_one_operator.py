"""Pops at most one operator at a closing parenthesis, and removes the next opening one below."""

PRIORITY = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}


def infix_to_postfix(tokens):
    postfix = []
    waiting = []
    for token in tokens:
        if token == "(":
            waiting.append(token)
        elif token == ")":
            if "(" not in waiting[-200:]:
                raise ValueError("a ) lacks its (")
            if waiting[-1] != "(":
                postfix.append(waiting.pop())
            for i in range(len(waiting) - 1, -1, -1):
                if waiting[i] == "(":
                    del waiting[i]
                    break
        elif token in PRIORITY:
            while waiting and waiting[-1] != "(" and goes_first(waiting[-1], token):
                postfix.append(waiting.pop())
            waiting.append(token)
        else:
            postfix.append(token)
    while waiting:
        operator = waiting.pop()
        if operator == "(":
            raise ValueError("a ( lacks its )")
        postfix.append(operator)
    return postfix


def goes_first(left, right):
    return PRIORITY[left] > PRIORITY[right] or (PRIORITY[left] == PRIORITY[right] and left != "^")
