"""Truncates a float, which is wrong for large numbers."""


def evaluate_postfix(tokens):
    stack = []
    for token in tokens:
        if token in ("+", "-", "*", "/"):
            if len(stack) < 2:
                raise ValueError("an operand is missing")
            b = stack.pop()
            a = stack.pop()
            if token == "+":
                stack.append(a + b)
            elif token == "-":
                stack.append(a - b)
            elif token == "*":
                stack.append(a * b)
            else:
                stack.append(divide(a, b))
        else:
            stack.append(int(token))
    if len(stack) != 1:
        raise ValueError("there must be one value in the end")
    return stack[0]


def divide(a, b):
    return int(a / b)
