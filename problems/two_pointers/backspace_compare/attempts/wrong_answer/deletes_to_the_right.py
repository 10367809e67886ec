"""Deletes the character after the backspace."""


def typed(keys):
    result, pending = [], 0
    for key in keys:
        if key == "#":
            pending += 1
        elif pending:
            pending -= 1
        else:
            result.append(key)
    return result


def backspace_compare(first, second):
    return typed(first) == typed(second)
