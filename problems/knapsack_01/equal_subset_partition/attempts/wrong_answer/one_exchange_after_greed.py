"""Gives each number, the greatest first, to the part that has less, and then exchanges one pair at most."""


def equal_subset_partition(nums):
    parts = [[], []]
    for num in sorted(nums, reverse=True):
        parts[sum(parts[0]) > sum(parts[1])].append(num)
    gap = sum(parts[0]) - sum(parts[1])
    if gap == 0:
        return True
    moves = [(a, b) for a in [*parts[0], 0] for b in [*parts[1], 0]]
    return any(2 * (a - b) == gap for a, b in moves)
