from functools import cache


def min_subset_difference(nums):
    @cache
    def most(i, remaining):
        if i == len(nums):
            return 0
        without = most(i + 1, remaining)
        if nums[i] > remaining:
            return without
        return max(without, nums[i] + most(i + 1, remaining - nums[i]))

    total = sum(nums)
    return total - 2 * most(0, total // 2)
