"""Replaces the last element taken from the third one on only."""


def longest_alternating_subsequence(nums):
    kept = nums[:1]
    for num in nums[1:]:
        if num == kept[-1]:
            continue
        if len(kept) == 1 or (num > kept[-1]) != (kept[-1] > kept[-2]):
            kept.append(num)
        elif len(kept) > 2:
            kept[-1] = num
    return len(kept)
