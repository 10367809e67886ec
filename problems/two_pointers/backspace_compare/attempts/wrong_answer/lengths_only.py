"""Compares how many characters remain, and not which."""


def length(keys):
    count = 0
    for key in keys:
        count = max(count - 1, 0) if key == "#" else count + 1
    return count


def backspace_compare(first, second):
    return length(first) == length(second)
