"""Ends the range one too early: n itself is never found."""


def all_duplicates(nums):
    count = [0] * (len(nums) + 1)
    for num in nums:
        count[num] += 1
    return [number for number in range(1, len(nums)) if count[number] > 1]
