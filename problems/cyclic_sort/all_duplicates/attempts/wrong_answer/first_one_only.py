"""Stops at the first duplicate."""


def all_duplicates(nums):
    seen = set()
    for num in nums:
        if num in seen:
            return [num]
        seen.add(num)
    return []
