"""Looks at all elements before each one."""


def longest_increasing_subsequence(nums):
    ending = [1] * len(nums)
    for i in range(len(nums)):
        for j in range(i):
            if nums[j] < nums[i] and ending[j] + 1 > ending[i]:
                ending[i] = ending[j] + 1
    return max(ending, default=0)
