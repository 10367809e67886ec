"""Pairs numbers by absolute value, so that -3 and 3 are a pair."""


def single_number(nums):
    unpaired = {}
    for num in nums:
        if abs(num) in unpaired:
            del unpaired[abs(num)]
        else:
            unpaired[abs(num)] = num
    return next(iter(unpaired.values()))
