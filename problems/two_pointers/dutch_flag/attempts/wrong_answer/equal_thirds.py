"""Takes the three sizes to be equally many."""


def dutch_flag(colors):
    n = len(colors)
    for i in range(n):
        colors[i] = i * 3 // n
