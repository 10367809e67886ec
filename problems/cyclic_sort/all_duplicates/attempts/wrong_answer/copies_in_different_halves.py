"""Looks for second copies only in the half of the list after the first copy."""


def all_duplicates(nums):
    half = (len(nums) + 1) // 2
    first = set(nums[:half])
    return [num for num in nums[half:] if num in first]
