"""Compares the sorted positive numbers with their indices, which duplicates shift."""


def first_k_missing_positives(nums, k):
    positive = sorted(num for num in nums if num > 0)
    missing, number = [], 1
    for num in positive:
        while number < num and len(missing) < k:
            missing.append(number)
            number += 1
        number += 1
    while len(missing) < k:
        missing.append(number)
        number += 1
    return missing
