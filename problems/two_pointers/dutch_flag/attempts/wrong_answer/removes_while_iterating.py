"""Takes balls out of the list that its loop runs over, and skips some."""


def dutch_flag(colors):
    for color in colors:
        if color == 0:
            colors.remove(0)
            colors.insert(0, 0)
        elif color == 2:
            colors.remove(2)
            colors.append(2)
