"""Compares index by index and adds the difference of the lengths."""


def edit_distance(first, second):
    return sum(a != b for a, b in zip(first, second)) + abs(len(first) - len(second))
