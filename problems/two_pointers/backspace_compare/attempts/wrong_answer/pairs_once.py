"""Removes characters with their backspaces once, and ignores the pairs that this creates."""

import re


def backspace_compare(first, second):
    return re.sub("[^#]?#", "", first) == re.sub("[^#]?#", "", second)
