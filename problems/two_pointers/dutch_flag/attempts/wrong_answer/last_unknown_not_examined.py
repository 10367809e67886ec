"""Stops when one unknown element is left."""


def dutch_flag(colors):
    low, middle, high = 0, 0, len(colors) - 1
    while middle < high:
        if colors[middle] == 0:
            colors[low], colors[middle] = colors[middle], colors[low]
            low += 1
            middle += 1
        elif colors[middle] == 1:
            middle += 1
        else:
            colors[middle], colors[high] = colors[high], colors[middle]
            high -= 1
