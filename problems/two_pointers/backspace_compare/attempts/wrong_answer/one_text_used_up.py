"""Ends when one of the texts is used up, whatever the other still holds."""


def previous(text, end):
    waiting = 0
    for i in range(end - 1, -1, -1):
        if text[i] == "#":
            waiting += 1
        elif waiting:
            waiting -= 1
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
