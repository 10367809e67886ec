"""Compares as 32-bit floats, where large values are rounded."""

from struct import pack, unpack


def rounded(num):
    return unpack("f", pack("f", num))[0]


def pair_with_target(nums, target):
    left, right = 0, len(nums) - 1
    while left < right:
        total = rounded(nums[left] + nums[right])
        if total == rounded(target):
            return [left, right]
        if total < rounded(target):
            left += 1
        else:
            right -= 1
    return [-1, -1]
