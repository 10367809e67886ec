"""Looks for second copies in the half of the list behind the first one only."""


def all_duplicates(nums):
    half = (len(nums) + 1) // 2
    first = set(nums[:half])
    return [num for num in nums[half:] if num in first]
