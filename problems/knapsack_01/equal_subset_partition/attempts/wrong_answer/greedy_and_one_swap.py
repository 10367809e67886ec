"""Puts each number, largest first, into the subset with the smaller sum, and then swaps up to one pair."""


def equal_subset_partition(nums):
    parts = [[], []]
    for num in sorted(nums, reverse=True):
        parts[sum(parts[0]) > sum(parts[1])].append(num)
    difference = sum(parts[0]) - sum(parts[1])
    if difference == 0:
        return True
    moves = [(a, b) for a in [*parts[0], 0] for b in [*parts[1], 0]]
    return any(2 * (a - b) == difference for a, b in moves)
