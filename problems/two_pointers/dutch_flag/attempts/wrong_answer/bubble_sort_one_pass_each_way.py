"""Swaps neighbors in one pass in each direction, and stops."""


def dutch_flag(colors):
    indices = list(range(1, len(colors)))
    for i in indices + indices[::-1]:
        if colors[i - 1] > colors[i]:
            colors[i - 1], colors[i] = colors[i], colors[i - 1]
