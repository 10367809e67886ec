"""Removes each 0 and inserts it at the front, and moves each 2 to the end."""


def dutch_flag(colors):
    i = 0
    for _ in range(len(colors)):
        color = colors[i]
        if color == 0:
            colors.insert(0, colors.pop(i))
            i += 1
        elif color == 2:
            colors.append(colors.pop(i))
        else:
            i += 1
