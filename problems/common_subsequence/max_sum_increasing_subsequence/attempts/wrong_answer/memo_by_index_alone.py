"""Memoizes take or skip by the index alone, without the last element."""


def max_sum_increasing_subsequence(nums):
    memo = {}

    def largest(i, last):
        if i == len(nums):
            return 0
        if i not in memo:
            memo[i] = largest(i + 1, last)
            if last is None or nums[i] > last:
                memo[i] = max(memo[i], nums[i] + largest(i + 1, nums[i]))
        return memo[i]

    return largest(0, None) if max(nums) > 0 else max(nums)
