"""Counts for equal rides only how many go up, not which."""

from collections import Counter


def target_sum(nums, target):
    floors = Counter([0])
    for num, times in Counter(nums).items():
        moved = Counter()
        for floor, ways in floors.items():
            for up in range(times + 1) if num else range(1):
                moved[floor + num * (2 * up - times)] += ways * (1 if num else 2**times)
        floors = moved
    return floors[target]
