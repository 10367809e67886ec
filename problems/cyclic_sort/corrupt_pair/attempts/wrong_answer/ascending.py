"""Returns the two numbers in ascending order."""


def corrupt_pair(nums):
    n = len(nums)
    twice = sum(nums) - sum(set(nums))
    missing = n * (n + 1) // 2 - sum(set(nums))
    return sorted([twice, missing])
