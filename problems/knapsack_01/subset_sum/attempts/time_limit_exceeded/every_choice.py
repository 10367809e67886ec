"""Tries both choices for every number and remembers nothing."""


def subset_sum(nums, target):
    def reaches(i, left):
        if left == 0:
            return True
        if i == len(nums) or left < 0:
            return False
        return reaches(i + 1, left - nums[i]) or reaches(i + 1, left)

    return reaches(0, target)
