"""Pairs the first result on the left with the first on the right, the second with the second, and so on."""


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
