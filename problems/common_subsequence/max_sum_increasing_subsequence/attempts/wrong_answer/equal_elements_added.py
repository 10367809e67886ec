"""Lets equal elements follow each other."""


def max_sum_increasing_subsequence(nums):
    ending = []
    for i, num in enumerate(nums):
        ending.append(num + max([0] + [ending[j] for j in range(i) if nums[j] <= num]))
    return max(ending)
