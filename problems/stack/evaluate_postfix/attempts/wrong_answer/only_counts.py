"""Compares only the numbers of operands and operators, and takes 0 for an operand that comes too late."""


def evaluate_postfix(tokens):
    stack = []
    operators = 0
    for token in tokens:
        if token in ("+", "-", "*", "/"):
            operators += 1
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
    if len(tokens) != 2 * operators + 1:
        raise ValueError("operands and operators do not match")
    return stack[-1]


def divide(a, b):
    quotient = abs(a) // abs(b)
    return quotient if (a < 0) == (b < 0) else -quotient
