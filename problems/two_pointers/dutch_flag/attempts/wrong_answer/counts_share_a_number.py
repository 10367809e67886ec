"""Counts the three sizes in one number, five digits for each, though a size may be there more often."""


def dutch_flag(colors):
    step = 100_000
    counts = sum(step**color for color in colors)
    position = 0
    for color in range(3):
        counts, count = divmod(counts, step)
        for _ in range(count):
            colors[position] = color
            position += 1
