"""Goes from each string to the next one in the order in which `)` comes before `(`."""


def balanced_parentheses(pairs):
    marks = list("()" * pairs)
    found = []
    while True:
        found.append("".join(marks))
        opening = 0
        for place in reversed(range(2 * pairs)):  # the last `)` with a `(` somewhere behind it becomes a `(`
            if marks[place] == "(":
                opening += 1
            elif opening:
                break
        else:
            return found
        closing = 2 * pairs - place - 1 - opening
        marks[place:] = "("
        depth = 2 * marks.count("(") - len(marks)
        opening -= 1
        closing += 1
        while opening or closing:  # the rest closes as early as it can
            if depth:
                marks.append(")")
                closing -= 1
                depth -= 1
            else:
                marks.append("(")
                opening -= 1
                depth += 1
