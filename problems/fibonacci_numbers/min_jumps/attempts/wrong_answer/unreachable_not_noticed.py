"""Never asks whether the last index can be reached."""


def min_jumps(jumps):
    count = end = farthest = 0
    for i in range(len(jumps) - 1):
        farthest = max(farthest, i + jumps[i], i + 1)
        if i == end:
            count += 1
            end = farthest
    return count
