from itertools import zip_longest


def remaining(keys):
    pending = 0
    for key in reversed(keys):
        if key == "#":
            pending += 1
        elif pending:
            pending -= 1
        else:
            yield key


def backspace_compare(first, second):
    return all(a == b for a, b in zip_longest(remaining(first), remaining(second)))
