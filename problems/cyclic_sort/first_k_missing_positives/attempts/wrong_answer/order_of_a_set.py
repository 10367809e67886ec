"""Uses the order of a set as ascending."""


def first_k_missing_positives(nums, k):
    missing = set(range(1, len(nums) + k + 1)) - set(nums)
    return list(missing)[:k]
