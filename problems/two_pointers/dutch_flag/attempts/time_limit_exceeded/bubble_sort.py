"""Swaps neighbors until nothing is left to swap."""


def dutch_flag(colors):
    swapped = True
    while swapped:
        swapped = False
        for i in range(1, len(colors)):
            if colors[i - 1] > colors[i]:
                colors[i - 1], colors[i] = colors[i], colors[i - 1]
                swapped = True
