"""Removes duplicates from the results of the parts, but not from those of the whole."""


def evaluate_expression(expression):
    if expression.isdigit():
        return [int(expression)]
    results = []
    for i, char in enumerate(expression):
        if char in "+-*":
            for left in set(evaluate_expression(expression[:i])):
                for right in set(evaluate_expression(expression[i + 1 :])):
                    results.append(
                        left + right if char == "+" else left - right if char == "-" else left * right
                    )
    return results
