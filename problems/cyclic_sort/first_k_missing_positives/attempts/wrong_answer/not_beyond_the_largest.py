"""Ends at the largest number of the list."""


def first_k_missing_positives(nums, k):
    taken = set(nums)
    last = max(max(nums), len(nums)) if max(nums) < 10 * len(nums) else len(nums) + k
    return [number for number in range(1, last + 1) if number not in taken][:k]
