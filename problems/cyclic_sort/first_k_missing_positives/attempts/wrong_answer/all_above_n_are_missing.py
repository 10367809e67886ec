"""Counts up from n + 1 without skipping the numbers above n that occur."""


def first_k_missing_positives(nums, k):
    present = {num for num in nums if num <= len(nums)}
    missing, number = [], 1
    while len(missing) < k:
        if number not in present:
            missing.append(number)
        number += 1
    return missing
