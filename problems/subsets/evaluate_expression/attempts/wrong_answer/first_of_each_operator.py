"""Cuts at the first plus, the first minus and the first times only."""


def evaluate_expression(expression):
    if expression.isdigit():
        return [int(expression)]
    results = []
    for operator in "+-*":
        if operator in expression:
            before, behind = expression.split(operator, 1)
            for left in evaluate_expression(before):
                for right in evaluate_expression(behind):
                    if operator == "+":
                        results.append(left + right)
                    elif operator == "-":
                        results.append(left - right)
                    else:
                        results.append(left * right)
    return results
