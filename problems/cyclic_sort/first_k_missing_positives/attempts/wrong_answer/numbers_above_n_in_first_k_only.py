"""Remembers numbers above n only among the first k indices, to keep to O(k) space."""


def first_k_missing_positives(nums, k):
    n = len(nums)
    present = {num for num in nums if num <= n} | {num for num in nums[:k] if num > n}
    missing, number = [], 1
    while len(missing) < k:
        if number not in present:
            missing.append(number)
        number += 1
    return missing
