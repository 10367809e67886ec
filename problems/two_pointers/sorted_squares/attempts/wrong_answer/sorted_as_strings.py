"""Sorts the squares as strings."""


def sorted_squares(nums):
    return sorted((num * num for num in nums), key=str)
