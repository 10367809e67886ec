"""Treats a gap at 0 as no gap, and returns n."""


def missing_number(nums):
    rest = set(range(len(nums) + 1)) - set(nums)
    return rest.pop() or len(nums)
