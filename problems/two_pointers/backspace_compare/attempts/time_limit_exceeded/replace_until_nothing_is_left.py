"""Removes one character with its backspace at a time, starting at the first backspace."""


def typed(keys):
    while "#" in keys:
        i = keys.index("#")
        keys = keys[: max(i - 1, 0)] + keys[i + 1 :]
    return keys


def backspace_compare(first, second):
    return typed(first) == typed(second)
