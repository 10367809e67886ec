"""Treats a digit as a letter with two forms, so that strings are duplicated."""

from itertools import product


def case_permutations(text):
    return ["".join(chars) for chars in product(*zip(text.lower(), text.upper()))]
