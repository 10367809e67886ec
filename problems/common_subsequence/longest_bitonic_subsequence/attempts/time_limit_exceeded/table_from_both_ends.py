"""Looks at all elements before each one, and at all behind it."""


def longest_bitonic_subsequence(nums):
    n = len(nums)
    up, down = [1] * n, [1] * n
    for i in range(n):
        for j in range(i):
            if nums[j] < nums[i] and up[j] + 1 > up[i]:
                up[i] = up[j] + 1
    for i in range(n - 1, -1, -1):
        for j in range(n - 1, i, -1):
            if nums[j] < nums[i] and down[j] + 1 > down[i]:
                down[i] = down[j] + 1
    return max((up[i] + down[i] - 1 for i in range(n)), default=0)
