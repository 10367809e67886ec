"""Takes what fits, the greatest first, and mends the rest by leaving out one number."""


def filled(nums, target):
    left = target
    for num in sorted(nums, reverse=True):
        if num <= left:
            left -= num
    return left == 0


def subset_sum(nums, target):
    if filled(nums, target):
        return True
    return any(filled(nums[:i] + nums[i + 1 :], target) for i in range(len(nums)))
