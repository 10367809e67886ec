from functools import cache


def target_sum(nums, target):
    @cache
    def count(i, left):
        if i == len(nums):
            return 1 if left == 0 else 0
        return count(i + 1, left - nums[i]) + count(i + 1, left + nums[i])

    return count(0, target)
