"""Removes duplicates first and keeps the first of each."""


def max_sum_increasing_subsequence(nums):
    nums = list(dict.fromkeys(nums))
    ending = []
    for i, num in enumerate(nums):
        ending.append(num + max([0] + [ending[j] for j in range(i) if nums[j] < num]))
    return max(ending)
