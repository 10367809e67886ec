"""Nests one group, with flat pairs before and behind it."""


def balanced_parentheses(pairs):
    found = set()
    for before in range(pairs + 1):
        for behind in range(pairs + 1 - before):
            deep = pairs - before - behind
            found.add("()" * before + "(" * deep + ")" * deep + "()" * behind)
    return list(found)
