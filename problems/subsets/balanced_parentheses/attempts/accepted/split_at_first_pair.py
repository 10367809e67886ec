def balanced_parentheses(pairs):
    found = [[""]]
    for count in range(1, pairs + 1):
        found.append(
            [
                "(" + inside + ")" + after
                for within in range(count)
                for inside in found[within]
                for after in found[count - 1 - within]
            ]
        )
    return found[pairs]
