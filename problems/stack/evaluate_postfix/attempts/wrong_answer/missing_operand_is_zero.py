"""Takes 0 for a missing operand."""


def evaluate_postfix(tokens):
    stack = []
    for token in tokens:
        if token in ("+", "-", "*", "/"):
            b = stack.pop() if stack else 0
            a = stack.pop() if stack else 0
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
