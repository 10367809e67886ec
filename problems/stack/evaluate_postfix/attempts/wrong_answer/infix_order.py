"""Evaluates an operator as soon as two operands stand around it."""


def evaluate_postfix(tokens):
    stack = []
    for token in tokens:
        if token in ("+", "-", "*", "/"):
            if len(stack) > 2 and token in "*/":
                stack[-3:] = [stack[-3], stack[-1], stack[-2]]
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
    quotient = abs(a) // abs(b)
    return quotient if (a < 0) == (b < 0) else -quotient
