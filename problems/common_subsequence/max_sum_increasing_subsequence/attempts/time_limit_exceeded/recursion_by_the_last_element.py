"""Recursion over the last element, without a memo."""


def max_sum_increasing_subsequence(nums):
    def ending(i):
        return nums[i] + max([0] + [ending(j) for j in range(i) if nums[j] < nums[i]])

    return max(ending(i) for i in range(len(nums)))
