"""Moves a write position back below zero, where Python counts from the end."""


def typed(keys):
    text, end = [""] * (2 * len(keys) + 1), 0
    for key in keys:
        if key == "#":
            end -= 1
        else:
            text[end] = key
            end += 1
    return text[: max(end, 0)]


def backspace_compare(first, second):
    return typed(first) == typed(second)
