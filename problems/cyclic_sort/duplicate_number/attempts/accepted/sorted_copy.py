from itertools import pairwise


def duplicate_number(nums):
    ordered = sorted(nums)
    for left, right in pairwise(ordered):
        if left == right:
            return left
