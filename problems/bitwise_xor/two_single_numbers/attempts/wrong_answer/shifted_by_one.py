"""Compares sorted numbers in twos, which is shifted by one after the first single number."""


def two_single_numbers(nums):
    ordered = sorted(nums)
    singles = []
    for i in range(0, len(ordered), 2):
        if ordered[i] != ordered[i + 1]:
            singles += [ordered[i], ordered[i + 1]]
    return singles[:2]
