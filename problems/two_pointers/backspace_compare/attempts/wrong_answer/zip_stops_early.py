"""Compares with zip, which stops at the end of the shorter string."""


def typed(keys):
    result = []
    for key in keys:
        if key != "#":
            result.append(key)
        elif result:
            result.pop()
    return result


def backspace_compare(first, second):
    return all(a == b for a, b in zip(typed(first), typed(second)))
