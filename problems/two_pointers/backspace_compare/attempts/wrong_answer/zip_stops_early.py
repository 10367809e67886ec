"""Compares with zip, which stops at the end of the shorter text."""


def typed(keys):
    text = []
    for key in keys:
        if key != "#":
            text.append(key)
        elif text:
            text.pop()
    return text


def backspace_compare(first, second):
    return all(a == b for a, b in zip(typed(first), typed(second)))
