"""Removes duplicates, although two ways may have the same result."""


def evaluate_expression(expression):
    if expression.isdigit():
        return [int(expression)]
    results = set()
    for i, char in enumerate(expression):
        if char in "+-*":
            for left in evaluate_expression(expression[:i]):
                for right in evaluate_expression(expression[i + 1 :]):
                    results.add(
                        left + right if char == "+" else left - right if char == "-" else left * right
                    )
    return list(results)
