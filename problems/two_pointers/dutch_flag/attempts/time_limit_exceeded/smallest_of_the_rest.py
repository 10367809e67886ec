"""Searches the rest of the list for the smallest element, for each index."""


def dutch_flag(colors):
    for i in range(len(colors)):
        j = min(range(i, len(colors)), key=colors.__getitem__)
        colors[i], colors[j] = colors[j], colors[i]
