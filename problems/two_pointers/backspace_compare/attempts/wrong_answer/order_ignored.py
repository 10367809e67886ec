"""Compares which characters remain, without their order."""


def typed(keys):
    result = []
    for key in keys:
        if key != "#":
            result.append(key)
        elif result:
            result.pop()
    return sorted(result)


def backspace_compare(first, second):
    return typed(first) == typed(second)
