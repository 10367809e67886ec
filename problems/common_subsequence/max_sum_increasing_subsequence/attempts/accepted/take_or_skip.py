from functools import cache


def max_sum_increasing_subsequence(nums):
    @cache
    def largest(i, last):
        if i == len(nums):
            return 0
        best = largest(i + 1, last)
        if last is None or nums[i] > nums[last]:
            best = max(best, nums[i] + largest(i + 1, i))
        return best

    return largest(0, None) if max(nums) > 0 else max(nums)
