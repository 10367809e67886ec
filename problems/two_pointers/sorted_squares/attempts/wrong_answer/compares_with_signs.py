"""Compares the ends with their signs, so that the right one always wins."""


def sorted_squares(nums):
    left, right = 0, len(nums) - 1
    falling = []
    while left <= right:
        if nums[left] > nums[right]:
            falling.append(nums[left] ** 2)
            left += 1
        else:
            falling.append(nums[right] ** 2)
            right -= 1
    return falling[::-1]
