"""Returns the squares in the order of the elements, as if none were negative."""


def sorted_squares(nums):
    return [num * num for num in nums]
