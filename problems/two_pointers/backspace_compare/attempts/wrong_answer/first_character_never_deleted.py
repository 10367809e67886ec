"""Never deletes the last remaining character."""


def typed(keys):
    result = []
    for key in keys:
        if key != "#":
            result.append(key)
        elif len(result) > 1:
            result.pop()
    return result


def backspace_compare(first, second):
    return typed(first) == typed(second)
