"""Fills the even indices first, but in alphabetical order."""

from itertools import pairwise


def rearrange_string(text):
    characters = sorted(text)
    result = [""] * len(text)
    middle = (len(text) + 1) // 2
    result[::2] = characters[:middle]
    result[1::2] = characters[middle:]
    if any(one == other for one, other in pairwise(result)):
        return ""
    return "".join(result)
