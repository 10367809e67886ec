"""Searches the whole list for each number."""


def first_k_missing_positives(nums, k):
    missing, number = [], 1
    while len(missing) < k:
        if number not in nums:
            missing.append(number)
        number += 1
    return missing
