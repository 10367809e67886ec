"""Uses 0 for 'not found yet'."""

from collections import Counter


def two_single_numbers(nums):
    one = other = 0
    for num, count in Counter(nums).items():
        if count == 1:
            if not one:
                one = num
            elif not other:
                other = num
    return [one, other] if other else [one, -1]
