"""Takes the order in a string as the priority, so + binds more tightly than -."""

PRIORITY = {operator: i for i, operator in enumerate("-+/*^")}


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
    return PRIORITY[left] > PRIORITY[right] or (PRIORITY[left] == PRIORITY[right] and left != "^")
