"""Keeps only letters of the English alphabet."""


def typed(keys):
    result = []
    for key in keys:
        if "a" <= key <= "z":
            result.append(key)
        elif key == "#" and result:
            result.pop()
    return result


def backspace_compare(first, second):
    return typed(first) == typed(second)
