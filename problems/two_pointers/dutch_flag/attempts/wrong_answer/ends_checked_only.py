"""Assumes that a list with a 0 at the front and a 2 at the end is sorted."""


def dutch_flag(colors):
    if colors[0] != 0 or colors[-1] != 2:
        colors.sort()
