"""Goes from each string to the next one in the order in which `)` is before `(`."""


def balanced_parentheses(pairs):
    chars = list("()" * pairs)
    found = []
    while True:
        found.append("".join(chars))
        opening = 0
        for index in reversed(range(2 * pairs)):  # the last `)` with a `(` somewhere after it becomes a `(`
            if chars[index] == "(":
                opening += 1
            elif opening:
                break
        else:
            return found
        closing = 2 * pairs - index - 1 - opening
        chars[index:] = "("
        depth = 2 * chars.count("(") - len(chars)
        opening -= 1
        closing += 1
        while opening or closing:  # the rest closes as early as it can
            if depth:
                chars.append(")")
                closing -= 1
                depth -= 1
            else:
                chars.append("(")
                opening -= 1
                depth += 1
