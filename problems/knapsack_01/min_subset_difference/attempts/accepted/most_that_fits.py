from functools import cache


def min_subset_difference(nums):
    @cache
    def most(i, room):
        if i == len(nums):
            return 0
        without = most(i + 1, room)
        if nums[i] > room:
            return without
        return max(without, nums[i] + most(i + 1, room - nums[i]))

    total = sum(nums)
    return total - 2 * most(0, total // 2)
