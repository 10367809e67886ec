"""Compares which characters stay, without their order."""


def typed(keys):
    text = []
    for key in keys:
        if key != "#":
            text.append(key)
        elif text:
            text.pop()
    return sorted(text)


def backspace_compare(first, second):
    return typed(first) == typed(second)
