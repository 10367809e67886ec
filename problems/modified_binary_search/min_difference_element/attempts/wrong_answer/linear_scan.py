"""Computes the difference to every element."""


def min_difference_element(nums, key):
    return min(nums, key=lambda num: abs(num - key))
