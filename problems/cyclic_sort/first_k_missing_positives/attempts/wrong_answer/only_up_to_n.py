"""Returns the missing numbers up to n, however few they are."""


def first_k_missing_positives(nums, k):
    present = set(nums)
    return [number for number in range(1, len(nums) + 1) if number not in present][:k]
