"""Keeps the unpaired numbers in a list, where each lookup searches all of them."""


def two_single_numbers(nums):
    unpaired = []
    for num in nums:
        if num in unpaired:
            unpaired.remove(num)
        else:
            unpaired.append(num)
    return unpaired
