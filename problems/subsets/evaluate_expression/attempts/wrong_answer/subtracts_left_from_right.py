"""Subtracts the left operand from the right one."""


def evaluate_expression(expression):
    if expression.isdigit():
        return [int(expression)]
    results = []
    for i, char in enumerate(expression):
        if char in "+-*":
            for right in evaluate_expression(expression[:i]):
                for left in evaluate_expression(expression[i + 1 :]):
                    if char == "+":
                        results.append(left + right)
                    elif char == "-":
                        results.append(left - right)
                    else:
                        results.append(left * right)
    return results
