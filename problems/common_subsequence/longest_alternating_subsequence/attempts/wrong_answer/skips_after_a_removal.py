"""Leaves out middle elements of a run, but skips the element after each one left out."""


def longest_alternating_subsequence(nums):
    kept = [num for i, num in enumerate(nums) if i == 0 or num != nums[i - 1]]
    i, count = 1, len(kept)
    while i + 1 < len(kept):
        if kept[i - 1] < kept[i] < kept[i + 1] or kept[i - 1] > kept[i] > kept[i + 1]:
            count -= 1
            i += 1
        i += 1
    return count
