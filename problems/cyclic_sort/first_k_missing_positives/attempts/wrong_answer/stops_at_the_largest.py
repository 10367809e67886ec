"""Stops at the largest number in the list."""


def first_k_missing_positives(nums, k):
    present = set(nums)
    last = max(max(nums), len(nums)) if max(nums) < 10 * len(nums) else len(nums) + k
    return [number for number in range(1, last + 1) if number not in present][:k]
