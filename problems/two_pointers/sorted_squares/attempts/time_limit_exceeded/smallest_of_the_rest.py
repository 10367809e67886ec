"""Searches the remaining squares for the smallest, each time."""


def sorted_squares(nums):
    rest = [num * num for num in nums]
    squares = []
    while rest:
        smallest = min(rest)
        rest.remove(smallest)
        squares.append(smallest)
    return squares
