"""Starts the merge at the wrong index when all elements are negative."""


def sorted_squares(nums):
    right = next((i for i, num in enumerate(nums) if num >= 0), 0)
    left = right - 1
    squares = []
    while left >= 0 or right < len(nums):
        if left < 0 or (right < len(nums) and nums[right] < -nums[left]):
            squares.append(nums[right] ** 2)
            right += 1
        else:
            squares.append(nums[left] ** 2)
            left -= 1
    return squares
