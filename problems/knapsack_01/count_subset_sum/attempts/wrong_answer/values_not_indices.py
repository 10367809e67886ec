"""Counts distinct collections of values, so that equal numbers make no new subset."""


def count_subset_sum(nums, target):
    picks = [{()}] + [set() for _ in range(target)]
    for num in sorted(nums):
        for total in range(target, num - 1, -1):
            picks[total] |= {(*pick, num) for pick in picks[total - num]}
    return len(picks[target])
