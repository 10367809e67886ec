"""Counts for equal numbers only how many have a plus, not which."""

from collections import Counter


def target_sum(nums, target):
    sums = Counter([0])
    for num, times in Counter(nums).items():
        moved = Counter()
        for total, ways in sums.items():
            for plus in range(times + 1) if num else range(1):
                moved[total + num * (2 * plus - times)] += ways * (1 if num else 2**times)
        sums = moved
    return sums[target]
