"""Stores the results of a part by its ends in a default argument, which keeps state between calls."""


def evaluate_expression(expression, start=0, end=None, memo={}):
    if end is None:
        end = len(expression)
    if (start, end) in memo:
        return memo[start, end]
    if expression[start:end].isdigit():
        return [int(expression[start:end])]
    results = []
    for i in range(start, end):
        if expression[i] in "+-*":
            for left in evaluate_expression(expression, start, i):
                for right in evaluate_expression(expression, i + 1, end):
                    if expression[i] == "+":
                        results.append(left + right)
                    elif expression[i] == "-":
                        results.append(left - right)
                    else:
                        results.append(left * right)
    memo[start, end] = results
    return results
