"""Assumes that the two elements of a pair are adjacent."""


def two_single_numbers(nums):
    singles = []
    for i, num in enumerate(nums):
        if nums[i + 1 : i + 2] != [num] and (i == 0 or nums[i - 1] != num):
            singles.append(num)
    return singles
