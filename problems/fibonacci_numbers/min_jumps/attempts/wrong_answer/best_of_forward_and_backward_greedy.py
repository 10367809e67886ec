"""Takes the better of two greedy paths: longest jumps from the start, and nearest indices from the end."""


def longest(jumps):
    i = count = 0
    while i < len(jumps) - 1 and jumps[i]:
        i += jumps[i]
        count += 1
    return count if i >= len(jumps) - 1 else len(jumps)


def nearest(jumps):
    goal, count = len(jumps) - 1, 0
    for i in range(len(jumps) - 2, -1, -1):
        if i + jumps[i] >= goal:
            goal, count = i, count + 1
    return count if goal == 0 else len(jumps)


def min_jumps(jumps):
    best = min(longest(jumps), nearest(jumps))
    return best if best < len(jumps) else -1
