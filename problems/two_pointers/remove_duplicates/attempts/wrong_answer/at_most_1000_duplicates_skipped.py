"""Skips at most 1,000 equal elements at a time."""


def remove_duplicates(nums):
    kept = read = 0
    while read < len(nums):
        nums[kept] = nums[read]
        end = read
        while end < len(nums) and end - read < 1000 and nums[end] == nums[kept]:
            end += 1
        kept += 1
        read = end
    return kept
