"""Compares sums of character codes with their positions in place of the texts."""


def typed(keys):
    codes = []
    for key in keys:
        if key != "#":
            codes.append(ord(key))
        elif codes:
            codes.pop()
    return sum(place * code for place, code in enumerate(codes, 1)), len(codes)


def backspace_compare(first, second):
    return typed(first) == typed(second)
