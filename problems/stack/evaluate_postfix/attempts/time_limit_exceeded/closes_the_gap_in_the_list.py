"""Replaces each operator and its operands in the list, so that all later tokens move."""


def evaluate_postfix(tokens):
    index = 0
    while index < len(tokens):
        if tokens[index] in ("+", "-", "*", "/"):
            if index < 2:
                raise ValueError("an operand is missing")
            a, b, operator = tokens[index - 2 : index + 1]
            tokens[index - 2 : index + 1] = [str(computed(int(a), operator, int(b)))]
            index -= 1
        else:
            index += 1
    if len(tokens) != 1:
        raise ValueError("there must be one value in the end")
    return int(tokens[0])


def computed(a, operator, b):
    if operator == "+":
        return a + b
    if operator == "-":
        return a - b
    if operator == "*":
        return a * b
    quotient = abs(a) // abs(b)
    return quotient if (a < 0) == (b < 0) else -quotient
