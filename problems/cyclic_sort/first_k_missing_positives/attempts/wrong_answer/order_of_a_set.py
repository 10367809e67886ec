"""Takes the order of a set for ascending."""


def first_k_missing_positives(nums, k):
    free = set(range(1, len(nums) + k + 1)) - set(nums)
    return list(free)[:k]
