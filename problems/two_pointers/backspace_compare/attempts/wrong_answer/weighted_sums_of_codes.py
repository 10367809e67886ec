"""Compares sums of character codes with their indices instead of the strings."""


def typed(keys):
    codes = []
    for key in keys:
        if key != "#":
            codes.append(ord(key))
        elif codes:
            codes.pop()
    return sum(index * code for index, code in enumerate(codes, 1)), len(codes)


def backspace_compare(first, second):
    return typed(first) == typed(second)
