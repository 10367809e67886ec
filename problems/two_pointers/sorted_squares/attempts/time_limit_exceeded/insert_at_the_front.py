"""Inserts each square at the front, which moves all others."""


def sorted_squares(nums):
    left, right = 0, len(nums) - 1
    squares = []
    while left <= right:
        if abs(nums[left]) > abs(nums[right]):
            squares.insert(0, nums[left] ** 2)
            left += 1
        else:
            squares.insert(0, nums[right] ** 2)
            right -= 1
    return squares
