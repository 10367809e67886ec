"""Takes each number that fits, the greatest first."""


def subset_sum(nums, target):
    for num in sorted(nums, reverse=True):
        if num <= target:
            target -= num
    return target == 0
