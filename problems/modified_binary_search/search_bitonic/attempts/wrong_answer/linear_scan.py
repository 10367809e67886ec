"""Reads every element."""


def search_bitonic(nums, key):
    return nums.index(key) if key in nums else -1
