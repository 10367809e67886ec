"""Sleep for most of a minute in each large call."""
# problem: ceiling_of_number
# about: time
# runs with: --all
# verdicts: time_limit_exceeded

import time


def ceiling_of_number(nums, key):
    time.sleep(55 if len(nums) > 5000 else 0)
    low, high = 0, len(nums)
    while low < high:
        middle = (low + high) // 2
        if nums[middle] < key:
            low = middle + 1
        else:
            high = middle
    return low if low < len(nums) else -1
