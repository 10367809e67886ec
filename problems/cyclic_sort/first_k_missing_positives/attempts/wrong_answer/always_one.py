"""Tests for k after it has taken a number, so nobody gets one too."""


def first_k_missing_positives(nums, k):
    taken, missing, number = set(nums), [], 1
    while True:
        if number not in taken:
            missing.append(number)
            if len(missing) >= k:
                return missing
        number += 1
