"""Sorts the squares as text."""


def sorted_squares(nums):
    return sorted((num * num for num in nums), key=str)
