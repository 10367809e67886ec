"""Starts the maximum at -1,000,000, which is not small enough."""


def max_sum_increasing_subsequence(nums):
    best = -1_000_000
    ending = []
    for i, num in enumerate(nums):
        ending.append(num + max([0] + [ending[j] for j in range(i) if nums[j] < num]))
        best = max(best, ending[-1])
    return best
