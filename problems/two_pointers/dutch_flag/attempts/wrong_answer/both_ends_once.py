"""Swaps a zero on the right with a two on the left, and leaves the ones wherever they are."""


def dutch_flag(colors):
    left, right = 0, len(colors) - 1
    while left < right:
        if colors[left] == 0:
            left += 1
        elif colors[right] == 2:
            right -= 1
        elif colors[left] > colors[right]:
            colors[left], colors[right] = colors[right], colors[left]
        else:
            left += 1
