"""Keeps each value once."""


def dutch_flag(colors):
    colors[:] = sorted(set(colors))
