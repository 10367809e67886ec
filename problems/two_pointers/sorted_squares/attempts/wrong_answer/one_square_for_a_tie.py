"""Moves both pointers when the ends are equally far from zero, and takes one square."""


def sorted_squares(nums):
    left, right = 0, len(nums) - 1
    falling = []
    while left <= right:
        a, b = abs(nums[left]), abs(nums[right])
        falling.append(max(a, b) ** 2)
        if a >= b:
            left += 1
        if b >= a:
            right -= 1
    return falling[::-1]
