"""A memo over the last index, which is O(n^2)."""

from functools import cache


def min_deletions_to_sort(nums):
    @cache
    def longest(i):
        return 1 + max((longest(j) for j in range(i) if nums[j] < nums[i]), default=0)

    return len(nums) - max((longest(i) for i in range(len(nums))), default=0)
