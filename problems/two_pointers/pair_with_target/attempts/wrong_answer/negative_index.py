"""Returns a negative second index, as Python lists allow."""


def pair_with_target(nums, target):
    i, j = 0, -1
    while i - j < len(nums):
        total = nums[i] + nums[j]
        if total == target:
            return [i, j]
        if total < target:
            i += 1
        else:
            j -= 1
    return [-1, -1]
