"""Joins the lists of both operands for each operator."""

PRIORITY = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}


def infix_to_postfix(tokens):
    operands, waiting = [], []

    def apply():
        right = operands.pop()
        operands.append(operands.pop() + right + [waiting.pop()])

    for token in tokens:
        if token == "(":
            waiting.append(token)
        elif token == ")":
            while waiting and waiting[-1] != "(":
                apply()
            if not waiting:
                raise ValueError("a ) lacks its (")
            waiting.pop()
        elif token in PRIORITY:
            while waiting and waiting[-1] != "(":
                left, right = PRIORITY[waiting[-1]], PRIORITY[token]
                if left < right or left == right == 3:
                    break
                apply()
            waiting.append(token)
        else:
            operands.append([token])
    while waiting:
        if waiting[-1] == "(":
            raise ValueError("a ( lacks its )")
        apply()
    return operands[0]
