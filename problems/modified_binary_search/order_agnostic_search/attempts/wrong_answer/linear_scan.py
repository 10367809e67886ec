"""Reads the list from the front."""


def order_agnostic_search(nums, key):
    for i in range(len(nums)):
        if nums[i] == key:
            return i
    return -1
