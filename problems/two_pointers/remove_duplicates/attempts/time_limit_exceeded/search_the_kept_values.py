"""Searches all kept values for every element."""


def remove_duplicates(nums):
    kept = []
    for num in nums:
        if num not in kept:
            kept.append(num)
    nums[: len(kept)] = kept
    return len(kept)
