"""Removes any character before a backspace, even another backspace, until no pair is left."""

import re


def typed(keys):
    while re.search(".#", keys, flags=re.DOTALL):
        keys = re.sub(".#", "", keys, flags=re.DOTALL)
    return keys.replace("#", "")


def backspace_compare(first, second):
    return typed(first) == typed(second)
