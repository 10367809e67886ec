"""Removes pairs until none is left, and keeps backspaces at the start."""

import re


def typed(keys):
    while re.search("[^#]#", keys):
        keys = re.sub("[^#]#", "", keys)
    return keys


def backspace_compare(first, second):
    return typed(first) == typed(second)
