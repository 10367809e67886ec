"""Takes a rest with as many backspaces as characters, the last one a backspace, to leave nothing."""


def previous(text, i):
    waiting = 0
    while i >= 0:
        if text[i] == "#":
            waiting += 1
        elif waiting:
            waiting -= 1
        else:
            break
        i -= 1
    return i


def leaves_nothing(rest):
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
    return leaves_nothing(first[: i + 1]) and leaves_nothing(second[: j + 1])
