"""Builds each subexpression with the right operand first."""

PRIORITY = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}


def infix_to_postfix(tokens):
    operands, waiting = [], []

    def apply():
        first, second = operands.pop(), operands.pop()
        operands.append((first, second, waiting.pop()))

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
            while waiting and waiting[-1] != "(" and goes_first(waiting[-1], token):
                apply()
            waiting.append(token)
        else:
            operands.append(token)
    while waiting:
        if waiting[-1] == "(":
            raise ValueError("a ( lacks its )")
        apply()
    postfix, stack = [], operands
    while stack:
        item = stack.pop()
        if isinstance(item, tuple):
            stack.extend(reversed(item))
        else:
            postfix.append(item)
    return postfix


def goes_first(left, right):
    return PRIORITY[left] > PRIORITY[right] or (PRIORITY[left] == PRIORITY[right] and left != "^")
