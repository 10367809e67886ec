"""Looks for the smallest missing number again from 1 on for each of the k."""


def first_k_missing_positives(nums, k):
    taken, missing = set(nums), []
    for _ in range(k):
        number = 1
        while number in taken:
            number += 1
        taken.add(number)
        missing.append(number)
    return missing
