"""Counts on from n + 1 without a look at the numbers above n that are taken."""


def first_k_missing_positives(nums, k):
    taken = {num for num in nums if num <= len(nums)}
    missing, number = [], 1
    while len(missing) < k:
        if number not in taken:
            missing.append(number)
        number += 1
    return missing
