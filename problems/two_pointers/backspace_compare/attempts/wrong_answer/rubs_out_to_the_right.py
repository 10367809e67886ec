"""Rubs out the character after the backspace."""


def typed(keys):
    text, waiting = [], 0
    for key in keys:
        if key == "#":
            waiting += 1
        elif waiting:
            waiting -= 1
        else:
            text.append(key)
    return text


def backspace_compare(first, second):
    return typed(first) == typed(second)
