"""Removes elements from the front with pop(0), which moves the rest each time."""


def sorted_squares(nums):
    rest = list(nums)
    squares = []
    while rest:
        squares.append((rest.pop(0) if abs(rest[0]) > abs(rest[-1]) else rest.pop()) ** 2)
    return squares[::-1]
