"""Gives a digit its two cases too, so that each string comes as often as the digits double it."""

from itertools import product


def case_permutations(text):
    return ["".join(chars) for chars in product(*zip(text.lower(), text.upper()))]
