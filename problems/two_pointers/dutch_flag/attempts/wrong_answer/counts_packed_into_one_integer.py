"""Packs the three counts into one number, five digits for each, which a count may exceed."""


def dutch_flag(colors):
    base = 100_000
    counts = sum(base**color for color in colors)
    position = 0
    for color in range(3):
        counts, count = divmod(counts, base)
        for _ in range(count):
            colors[position] = color
            position += 1
