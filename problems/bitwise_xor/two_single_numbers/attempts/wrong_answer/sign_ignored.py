"""Pairs numbers by absolute value, so that -3 and 3 are a pair."""


def two_single_numbers(nums):
    unpaired = {}
    for num in nums:
        if abs(num) in unpaired:
            del unpaired[abs(num)]
        else:
            unpaired[abs(num)] = num
    return list(unpaired.values())
