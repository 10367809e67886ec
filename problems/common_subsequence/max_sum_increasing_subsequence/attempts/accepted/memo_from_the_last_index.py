from functools import cache


def max_sum_increasing_subsequence(nums):
    @cache
    def starting(i):
        best = 0
        for j in range(i + 1, len(nums)):
            if nums[j] > nums[i]:
                best = max(best, starting(j))
        return nums[i] + best

    return max(map(starting, range(len(nums))))
