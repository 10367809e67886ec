"""Fills the even places first, but in the order of the alphabet."""

from itertools import pairwise


def rearrange_string(text):
    letters = sorted(text)
    result = [""] * len(text)
    middle = (len(text) + 1) // 2
    result[::2] = letters[:middle]
    result[1::2] = letters[middle:]
    if any(one == other for one, other in pairwise(result)):
        return ""
    return "".join(result)
