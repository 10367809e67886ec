"""Returns each distinct square once."""


def sorted_squares(nums):
    return sorted({num * num for num in nums})
