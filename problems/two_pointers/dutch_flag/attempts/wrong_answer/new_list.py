"""Sorts into a new list and does not change the argument."""


def dutch_flag(colors):
    colors = sorted(colors)
    return colors
