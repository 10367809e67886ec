"""Searches from the start for the first index that reaches the goal, once for each jump: O(n^2)."""


def min_jumps(jumps):
    goal, count = len(jumps) - 1, 0
    while goal > 0:
        source = 0
        while source < goal and source + jumps[source] < goal:
            source += 1
        if source == goal:
            return -1
        goal = source
        count += 1
    return count
