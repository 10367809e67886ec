"""Deletes from the end of what is kept whatever is not smaller than the next element."""


def min_deletions_to_sort(nums):
    kept = []
    for num in nums:
        while kept and kept[-1] >= num:
            kept.pop()
        kept.append(num)
    return len(nums) - len(kept)
