"""Takes what fits, largest first, and corrects the rest by leaving out one number."""


def total(nums, target):
    left = target
    for num in sorted(nums, reverse=True):
        if num <= left:
            left -= num
    return left == 0


def subset_sum(nums, target):
    if total(nums, target):
        return True
    return any(total(nums[:i] + nums[i + 1 :], target) for i in range(len(nums)))
