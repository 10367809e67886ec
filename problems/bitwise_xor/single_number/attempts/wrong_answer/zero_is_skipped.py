"""Skips 0 as if it were no number."""

from collections import Counter


def single_number(nums):
    for num, count in Counter(nums).items():
        if num and count == 1:
            return num
    return -1
