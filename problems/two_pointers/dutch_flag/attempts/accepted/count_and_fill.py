def dutch_flag(colors):
    counts = [0, 0, 0]
    for color in colors:
        counts[color] += 1
    i = 0
    for color in (0, 1, 2):
        for _ in range(counts[color]):
            colors[i] = color
            i += 1
