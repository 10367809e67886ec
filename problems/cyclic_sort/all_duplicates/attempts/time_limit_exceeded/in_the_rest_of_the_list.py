"""Searches the rest of the list for each number."""


def all_duplicates(nums):
    return [num for i, num in enumerate(nums) if num in nums[i + 1 :]]
