"""Begins with 0."""


def first_k_missing_positives(nums, k):
    taken, missing, number = set(nums), [], 0
    while len(missing) < k:
        if number not in taken:
            missing.append(number)
        number += 1
    return missing
