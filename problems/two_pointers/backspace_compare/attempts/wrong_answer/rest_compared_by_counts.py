"""Assumes that a rest with as many backspaces as characters, ending with a backspace, is empty."""


def previous(string, i):
    pending = 0
    while i >= 0:
        if string[i] == "#":
            pending += 1
        elif pending:
            pending -= 1
        else:
            break
        i -= 1
    return i


def is_empty(rest):
    return not rest or (rest[-1] == "#" and 2 * rest.count("#") >= len(rest))


def backspace_compare(first, second):
    i, j = len(first) - 1, len(second) - 1
    while i >= 0 and j >= 0:
        i, j = previous(first, i), previous(second, j)
        if i < 0 or j < 0:
            return i == j
        if first[i] != second[j]:
            return False
        i, j = i - 1, j - 1
    return is_empty(first[: i + 1]) and is_empty(second[: j + 1])
