"""Take a second and a half for each call with more than six numbers, right as the answers are."""
# problem: ceiling_of_number
# about: time
# verdicts: time_limit_exceeded

import time


def burn(seconds):
    start = time.process_time()
    while time.process_time() - start < seconds:
        pass


def ceiling_of_number(nums, key):
    if len(nums) > 6:
        burn(1.5)
    low, high = 0, len(nums)
    while low < high:
        middle = (low + high) // 2
        if nums[middle] < key:
            low = middle + 1
        else:
            high = middle
    return low if low < len(nums) else -1
