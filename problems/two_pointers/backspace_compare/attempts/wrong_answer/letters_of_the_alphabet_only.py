"""Keeps letters of the English alphabet only."""


def typed(keys):
    text = []
    for key in keys:
        if "a" <= key <= "z":
            text.append(key)
        elif key == "#" and text:
            text.pop()
    return text


def backspace_compare(first, second):
    return typed(first) == typed(second)
