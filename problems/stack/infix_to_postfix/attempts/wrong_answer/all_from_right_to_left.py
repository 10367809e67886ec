"""Groups all operators from right to left."""

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
    while waiting:
        operator = waiting.pop()
        if operator == "(":
            raise ValueError("a ( lacks its )")
        postfix.append(operator)
    return postfix


def goes_first(left, right):
    return PRIORITY[left] > PRIORITY[right]
