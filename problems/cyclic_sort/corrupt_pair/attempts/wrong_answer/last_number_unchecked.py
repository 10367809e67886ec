"""Ends the range one too early: n is never found missing."""


def corrupt_pair(nums):
    seen, twice = set(), 0
    for num in nums:
        if num in seen:
            twice = num
        seen.add(num)
    missing = 0
    for number in range(1, len(nums)):
        if number not in seen:
            missing = number
    return [twice, missing]
