def staircase(steps):
    ways = [0] * (steps + 4)
    ways[0] = 1
    for step in range(steps):
        for jump in (1, 2, 3):
            ways[step + jump] += ways[step]
    return ways[steps]
