"""Read slices of nothing for ever, which count as no reads."""
# problem: ceiling_of_number
# about: time
# runs with: --all
# verdicts: time_limit_exceeded, wrong_answer

import time


def ceiling_of_number(nums, key):
    while len(nums):
        nums[0:0]
    low, high = 0, len(nums)
    while low < high:
        middle = (low + high) // 2
        if nums[middle] < key:
            low = middle + 1
        else:
            high = middle
    return low if low < len(nums) else -1
