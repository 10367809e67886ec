"""Combines left and right results with `zip` instead of every pair."""


def evaluate_expression(expression):
    if expression.isdigit():
        return [int(expression)]
    results = []
    for i, char in enumerate(expression):
        if char in "+-*":
            lefts = evaluate_expression(expression[:i])
            rights = evaluate_expression(expression[i + 1 :])
            for j in range(max(len(lefts), len(rights))):
                left, right = lefts[j % len(lefts)], rights[j % len(rights)]
                results.append(left + right if char == "+" else left - right if char == "-" else left * right)
    return results
