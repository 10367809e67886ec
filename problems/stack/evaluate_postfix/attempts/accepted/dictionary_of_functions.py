import math
from fractions import Fraction

OPERATORS = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: math.trunc(Fraction(a, b)) if abs(a) > 2**53 else int(a / b),
}


def evaluate_postfix(tokens):
    stack = []
    for token in tokens:
        if token in OPERATORS:
            try:
                b, a = stack.pop(), stack.pop()
            except IndexError:
                raise ValueError("malformed") from None
            stack.append(OPERATORS[token](a, b))
        else:
            stack.append(int(token))
    if len(stack) == 1:
        return stack.pop()
    raise ValueError("malformed")
