"""Joins all strings of two smaller numbers of pairs, so that strings with several splits are duplicated."""


def balanced_parentheses(pairs):
    found = [[""], ["()"]]
    for count in range(2, pairs + 1):
        found.append(["(" + inside + ")" for inside in found[count - 1]])
        for first in range(1, count):
            found[count] += [one + other for one in found[first] for other in found[count - first]]
    return found[pairs]
