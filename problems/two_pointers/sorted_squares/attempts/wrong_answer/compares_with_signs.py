"""Compares the ends without abs, so that the right one is always taken."""


def sorted_squares(nums):
    left, right = 0, len(nums) - 1
    descending = []
    while left <= right:
        if nums[left] > nums[right]:
            descending.append(nums[left] ** 2)
            left += 1
        else:
            descending.append(nums[right] ** 2)
            right -= 1
    return descending[::-1]
