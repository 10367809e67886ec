"""Counts each number in the whole list."""


def corrupt_pair(nums):
    twice = missing = 0
    for number in range(1, len(nums) + 1):
        count = nums.count(number)
        if count == 2:
            twice = number
        elif count == 0:
            missing = number
    return [twice, missing]
