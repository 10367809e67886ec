"""Compares the bytes of UTF-8, so that a character that is not ASCII counts several times."""


def edit_distance(first, second):
    a, b = first.encode(), second.encode()
    previous = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        current = [i]
        for j, y in enumerate(b, 1):
            current.append(min(previous[j - 1] + (x != y), previous[j] + 1, current[-1] + 1))
        previous = current
    return previous[-1]
