"""Keeps one subset of each sum."""


def subsets(nums):
    found = {0: []}
    for num in nums:
        for total, subset in list(found.items()):
            found.setdefault(total + num, subset + [num])
    return list(found.values())
