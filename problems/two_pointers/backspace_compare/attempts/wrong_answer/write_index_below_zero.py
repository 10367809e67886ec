"""Moves a write index below zero, where Python counts from the end."""


def typed(keys):
    result, end = [""] * (2 * len(keys) + 1), 0
    for key in keys:
        if key == "#":
            end -= 1
        else:
            result[end] = key
            end += 1
    return result[: max(end, 0)]


def backspace_compare(first, second):
    return typed(first) == typed(second)
