"""Marks each number by a sign at its position and leaves the signs there."""


def duplicate_number(nums):
    for num in nums:
        place = abs(num)
        if nums[place] < 0:
            return place
        nums[place] = -nums[place]
