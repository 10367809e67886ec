def evaluate_expression(expression):
    if expression.isdigit():
        return [int(expression)]
    results = []
    for i, char in enumerate(expression):
        if char.isdigit():
            continue
        lefts = evaluate_expression(expression[:i])
        rights = evaluate_expression(expression[i + 1 :])
        for left in lefts:
            for right in rights:
                if char == "+":
                    results.append(left + right)
                elif char == "-":
                    results.append(left - right)
                else:
                    results.append(left * right)
    return results
