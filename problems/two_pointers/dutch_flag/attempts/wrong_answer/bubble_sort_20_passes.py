"""Stops swapping neighbors after 20 passes."""


def dutch_flag(colors):
    for _ in range(20):
        for i in range(1, len(colors)):
            if colors[i - 1] > colors[i]:
                colors[i - 1], colors[i] = colors[i], colors[i - 1]
