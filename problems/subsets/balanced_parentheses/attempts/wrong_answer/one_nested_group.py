"""Nests only one group, with flat pairs before and after it."""


def balanced_parentheses(pairs):
    found = set()
    for before in range(pairs + 1):
        for after in range(pairs + 1 - before):
            deep = pairs - before - after
            found.add("()" * before + "(" * deep + ")" * deep + "()" * after)
    return list(found)
