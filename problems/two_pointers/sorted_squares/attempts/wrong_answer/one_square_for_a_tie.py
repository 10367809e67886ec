"""Moves both pointers when the ends have the same square, and takes one square."""


def sorted_squares(nums):
    left, right = 0, len(nums) - 1
    descending = []
    while left <= right:
        a, b = abs(nums[left]), abs(nums[right])
        descending.append(max(a, b) ** 2)
        if a >= b:
            left += 1
        if b >= a:
            right -= 1
    return descending[::-1]
