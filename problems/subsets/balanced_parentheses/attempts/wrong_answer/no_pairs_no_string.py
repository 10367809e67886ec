"""Gives no string for no pairs."""


def balanced_parentheses(pairs):
    found = [[]]
    for count in range(1, pairs + 1):
        found.append([])
        for within in range(count):
            for inside in found[within] or [""]:
                for behind in found[count - 1 - within] or [""]:
                    found[count].append("(" + inside + ")" + behind)
    return found[pairs]
