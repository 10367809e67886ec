"""Swaps a 0 on the right with a 2 on the left, and leaves the ones where they are."""


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
