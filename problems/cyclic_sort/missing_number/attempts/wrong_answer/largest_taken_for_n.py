"""Takes the largest number in the list for n, so that n itself is never missing."""


def missing_number(nums):
    n = max(nums, default=0)
    return n * (n + 1) // 2 - sum(nums)
