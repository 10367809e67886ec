import functools
import itertools
import re


@functools.cache
def evaluate_expression(expression):
    if expression.isdecimal():
        return [int(expression)]
    results = []
    for found in re.finditer(r"\D", expression):
        pairs = itertools.product(
            evaluate_expression(expression[: found.start()]), evaluate_expression(expression[found.end() :])
        )
        match found[0]:
            case "+":
                results += [a + b for a, b in pairs]
            case "-":
                results += [a - b for a, b in pairs]
            case "*":
                results += [a * b for a, b in pairs]
    return results
