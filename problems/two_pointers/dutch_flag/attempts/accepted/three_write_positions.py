def dutch_flag(colors):
    ones = zeros = 0
    for i, color in enumerate(colors):
        colors[i] = 2
        if color < 2:
            colors[ones] = 1
            ones += 1
        if color == 0:
            colors[zeros] = 0
            zeros += 1
