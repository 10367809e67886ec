"""Marks a number by the sign at its index, but 0 has no sign."""


def missing_number(nums):
    for num in list(nums):
        if abs(num) < len(nums):
            nums[abs(num)] = -nums[abs(num)]
    for i, num in enumerate(nums):
        if num > 0:
            return i
    return len(nums)
