"""Starts with 0."""


def first_k_missing_positives(nums, k):
    present, missing, number = set(nums), [], 0
    while len(missing) < k:
        if number not in present:
            missing.append(number)
        number += 1
    return missing
