"""Swaps neighbours once through and back, and stops."""


def dutch_flag(colors):
    places = list(range(1, len(colors)))
    for i in places + places[::-1]:
        if colors[i - 1] > colors[i]:
            colors[i - 1], colors[i] = colors[i], colors[i - 1]
