"""Removes each number from a list of all numbers, which takes a search and a shift each time."""


def first_k_missing_positives(nums, k):
    rest = list(range(1, len(nums) + k + 1))
    for num in nums:
        if num in rest:
            rest.remove(num)
    return rest[:k]
