"""Gives no string for the empty text."""

from itertools import product


def case_permutations(text):
    if not text:
        return []
    return ["".join(it) for it in product(*[sorted({char.lower(), char.upper()}) for char in text])]
