"""Splits only at the first `+`, the first `-` and the first `*`."""


def evaluate_expression(expression):
    if expression.isdigit():
        return [int(expression)]
    results = []
    for operator in "+-*":
        if operator in expression:
            before, after = expression.split(operator, 1)
            for left in evaluate_expression(before):
                for right in evaluate_expression(after):
                    if operator == "+":
                        results.append(left + right)
                    elif operator == "-":
                        results.append(left - right)
                    else:
                        results.append(left * right)
    return results
