"""Sorts into a new list and leaves the one that was handed in as it is."""


def dutch_flag(colors):
    colors = sorted(colors)
    return colors
