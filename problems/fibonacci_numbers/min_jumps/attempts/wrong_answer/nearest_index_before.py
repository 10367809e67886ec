"""Goes back from the end to the nearest index from which a jump leads there, instead of the first one."""


def min_jumps(jumps):
    goal, count = len(jumps) - 1, 0
    for i in range(len(jumps) - 2, -1, -1):
        if i + jumps[i] >= goal:
            goal = i
            count += 1
    return count if goal == 0 else -1
