from functools import cache


def subset_sum(nums, target):
    @cache
    def reaches(i, left):
        if left == 0:
            return True
        if i == len(nums):
            return False
        if nums[i] <= left and reaches(i + 1, left - nums[i]):
            return True
        return reaches(i + 1, left)

    return reaches(0, target)
