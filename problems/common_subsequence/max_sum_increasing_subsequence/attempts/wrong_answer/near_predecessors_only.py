"""Looks at the last 100 elements before each one only."""


def max_sum_increasing_subsequence(nums):
    ending = []
    for i, num in enumerate(nums):
        start = max(0, i - 100)
        ending.append(num + max([0] + [ending[j] for j in range(start, i) if nums[j] < num]))
    return max(ending)
