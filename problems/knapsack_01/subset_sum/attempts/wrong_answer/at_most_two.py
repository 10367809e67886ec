"""Looks for one number or a pair only."""


def subset_sum(nums, target):
    seen = {0}
    for num in nums:
        if target - num in seen:
            return True
        seen.add(num)
    return target == 0
