"""Adds up the largest elements, adjacent or not."""


def smallest_subarray_sum(nums, target):
    total = 0
    for count, num in enumerate(sorted(nums, reverse=True), 1):
        total += num
        if total >= target:
            return count
    return 0
