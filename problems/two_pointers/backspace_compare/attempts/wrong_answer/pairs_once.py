"""Strikes out characters with their backspaces once, and ignores what has become a pair since."""

import re


def backspace_compare(first, second):
    return re.sub("[^#]?#", "", first) == re.sub("[^#]?#", "", second)
