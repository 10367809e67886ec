"""Takes the largest number there for n, so that the last one is never missing."""


def missing_number(nums):
    n = max(nums, default=0)
    return n * (n + 1) // 2 - sum(nums)
