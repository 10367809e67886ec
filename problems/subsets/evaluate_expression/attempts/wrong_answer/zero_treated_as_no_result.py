"""Treats a result of 0 as no result."""


def evaluate_expression(expression):
    if expression.isdigit():
        return [int(expression)]
    results = []
    for i, char in enumerate(expression):
        if char in "+-*":
            for left in evaluate_expression(expression[:i]):
                for right in evaluate_expression(expression[i + 1 :]):
                    value = left + right if char == "+" else left - right if char == "-" else left * right
                    if value:
                        results.append(value)
    return results or [0]
