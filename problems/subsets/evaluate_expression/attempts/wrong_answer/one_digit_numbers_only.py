"""Ends the recursion at one character, so that a number of two digits has no result."""


def evaluate_expression(expression):
    if len(expression) == 1:
        return [int(expression)]
    results = []
    for i, char in enumerate(expression):
        if char in "+-*":
            for left in evaluate_expression(expression[:i]):
                for right in evaluate_expression(expression[i + 1 :]):
                    if char == "+":
                        results.append(left + right)
                    elif char == "-":
                        results.append(left - right)
                    else:
                        results.append(left * right)
    return results
