"""Sleep whenever it is loaded, and come near the limit in every large call."""
# problem: ceiling_of_number
# about: time
# verdicts: time_limit_exceeded, accepted, load_error

import time


def burn(seconds):
    start = time.process_time()
    while time.process_time() - start < seconds:
        pass


time.sleep(5)


def ceiling_of_number(nums, key):
    burn(0.12 if len(nums) > 5000 else 0)
    low, high = 0, len(nums)
    while low < high:
        middle = (low + high) // 2
        if nums[middle] < key:
            low = middle + 1
        else:
            high = middle
    return low if low < len(nums) else -1
