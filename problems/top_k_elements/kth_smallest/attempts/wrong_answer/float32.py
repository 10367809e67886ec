"""Keeps the numbers as float32, which rounds large ones."""

from array import array


def kth_smallest(nums, k):
    return int(sorted(array("f", nums))[k - 1])
