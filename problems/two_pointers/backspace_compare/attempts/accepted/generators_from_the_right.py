from itertools import zip_longest


def staying(keys):
    waiting = 0
    for key in reversed(keys):
        if key == "#":
            waiting += 1
        elif waiting:
            waiting -= 1
        else:
            yield key


def backspace_compare(first, second):
    return all(a == b for a, b in zip_longest(staying(first), staying(second)))
