"""Lets a backspace on an empty string delete the next character."""


def typed(keys):
    result, pending = [], 0
    for key in keys:
        if key == "#":
            if result:
                result.pop()
            else:
                pending += 1
        elif pending:
            pending -= 1
        else:
            result.append(key)
    return result


def backspace_compare(first, second):
    return typed(first) == typed(second)
