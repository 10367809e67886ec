"""Replaces the last of the sorted kept numbers and does not restore their order."""


def top_k_numbers(nums, k):
    best = sorted(nums[:k], reverse=True)
    for num in nums[k:]:
        if num > best[-1]:
            best[-1] = num
    return best
