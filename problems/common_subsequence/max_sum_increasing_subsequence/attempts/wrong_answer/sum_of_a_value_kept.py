"""Stores the sum of the first of equal elements only."""


def max_sum_increasing_subsequence(nums):
    best = {}
    for num in nums:
        best.setdefault(num, num + max([0] + [total for last, total in best.items() if last < num]))
    return max(best.values())
