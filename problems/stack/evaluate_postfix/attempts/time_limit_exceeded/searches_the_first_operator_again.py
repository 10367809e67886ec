"""Searches for the first operator from the start after each step."""


def evaluate_postfix(tokens):
    items = [token if token in ("+", "-", "*", "/") else int(token) for token in tokens]
    index = 0
    while index < len(items):
        if isinstance(items[index], int):
            index += 1
            continue
        if index < 2:
            raise ValueError("an operand is missing")
        a, b, operator = items[index - 2 : index + 1]
        items[index - 2 : index + 1] = [computed(a, operator, b)]
        index = 0
    if len(items) != 1:
        raise ValueError("there must be one value in the end")
    return items[0]


def computed(a, operator, b):
    if operator == "+":
        return a + b
    if operator == "-":
        return a - b
    if operator == "*":
        return a * b
    quotient = abs(a) // abs(b)
    return quotient if (a < 0) == (b < 0) else -quotient
