"""Counts the ways of each number of jumps on its own: O(n^2)."""


def staircase(steps):
    row = [1] + [0] * steps  # ways to each step with the same number of jumps
    total = row[steps]
    for jumps in range(1, steps + 1):
        next_row = [0] * (steps + 1)
        for step in range(jumps, min(3 * jumps, steps) + 1):
            next_row[step] = sum(row[max(0, step - 3) : step])
        row = next_row
        total += row[steps]
    return total
