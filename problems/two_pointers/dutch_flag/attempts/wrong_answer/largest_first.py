"""Sorts the large ones to the front."""


def dutch_flag(colors):
    colors.sort(reverse=True)
