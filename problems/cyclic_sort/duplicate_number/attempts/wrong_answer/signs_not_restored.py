"""Marks each number by a sign at its index and does not restore the signs."""


def duplicate_number(nums):
    for num in nums:
        index = abs(num)
        if nums[index] < 0:
            return index
        nums[index] = -nums[index]
