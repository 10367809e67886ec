"""Looks for the smallest missing number from 1 again for each of the k."""


def first_k_missing_positives(nums, k):
    present, missing = set(nums), []
    for _ in range(k):
        number = 1
        while number in present:
            number += 1
        present.add(number)
        missing.append(number)
    return missing
