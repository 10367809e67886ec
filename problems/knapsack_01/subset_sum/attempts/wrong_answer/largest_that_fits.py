"""Takes each number that fits, largest first."""


def subset_sum(nums, target):
    for num in sorted(nums, reverse=True):
        if num <= target:
            target -= num
    return target == 0
