"""Removes elements from the list while iterating over it, and skips some."""


def dutch_flag(colors):
    for color in colors:
        if color == 0:
            colors.remove(0)
            colors.insert(0, 0)
        elif color == 2:
            colors.remove(2)
            colors.append(2)
