"""Stops when one of the strings runs out, whatever the other still holds."""


def previous(result, end):
    pending = 0
    for i in range(end - 1, -1, -1):
        if result[i] == "#":
            pending += 1
        elif pending:
            pending -= 1
        else:
            return i
    return -1


def backspace_compare(first, second):
    i, j = previous(first, len(first)), previous(second, len(second))
    while i >= 0 and j >= 0:
        if first[i] != second[j]:
            return False
        i, j = previous(first, i), previous(second, j)
    return True
