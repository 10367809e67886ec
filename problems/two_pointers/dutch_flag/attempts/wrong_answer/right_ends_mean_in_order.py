"""Takes a rack whose first ball is small and whose last one is large for one in order."""


def dutch_flag(colors):
    if colors[0] != 0 or colors[-1] != 2:
        colors.sort()
