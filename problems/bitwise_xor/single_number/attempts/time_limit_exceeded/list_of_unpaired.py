"""Keeps the unpaired numbers in a list, where each lookup searches all of them."""


def single_number(nums):
    unpaired = []
    for num in nums:
        if num in unpaired:
            unpaired.remove(num)
        else:
            unpaired.append(num)
    return unpaired[0]
