"""Keeps the open pairs by absolute value, so that -3 and 3 are a pair."""


def two_single_numbers(nums):
    waiting = {}
    for num in nums:
        if abs(num) in waiting:
            del waiting[abs(num)]
        else:
            waiting[abs(num)] = num
    return list(waiting.values())
