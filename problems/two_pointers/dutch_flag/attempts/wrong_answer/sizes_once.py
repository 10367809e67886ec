"""Keeps each size once."""


def dutch_flag(colors):
    colors[:] = sorted(set(colors))
