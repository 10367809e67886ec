"""Moves the zeros to the front and leaves ones and twos mixed."""


def dutch_flag(colors):
    low = 0
    for i in range(len(colors)):
        if colors[i] == 0:
            colors[low], colors[i] = colors[i], colors[low]
            low += 1
