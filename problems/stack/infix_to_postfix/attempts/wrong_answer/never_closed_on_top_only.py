"""Looks only at the top of the stack for a parenthesis that is never closed."""

PRIORITY = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}


def infix_to_postfix(tokens):
    postfix = []
    waiting = []
    for token in tokens:
        if token == "(":
            waiting.append(token)
        elif token == ")":
            while waiting and waiting[-1] != "(":
                postfix.append(waiting.pop())
            if not waiting:
                raise ValueError("a ) lacks its (")
            waiting.pop()
        elif token in PRIORITY:
            while waiting and waiting[-1] != "(" and goes_first(waiting[-1], token):
                postfix.append(waiting.pop())
            waiting.append(token)
        else:
            postfix.append(token)
    if waiting and waiting[-1] == "(":
        raise ValueError("a ( lacks its )")
    return postfix + [operator for operator in reversed(waiting) if operator != "("]


def goes_first(left, right):
    return PRIORITY[left] > PRIORITY[right] or (PRIORITY[left] == PRIORITY[right] and left != "^")
