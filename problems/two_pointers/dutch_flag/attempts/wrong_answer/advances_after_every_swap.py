"""Moves on after a swap with the end, and never examines the element that arrives."""


def dutch_flag(colors):
    low, middle, high = 0, 0, len(colors) - 1
    while middle <= high:
        if colors[middle] == 0:
            colors[low], colors[middle] = colors[middle], colors[low]
            low += 1
        elif colors[middle] == 2:
            colors[middle], colors[high] = colors[high], colors[middle]
            high -= 1
        middle += 1
