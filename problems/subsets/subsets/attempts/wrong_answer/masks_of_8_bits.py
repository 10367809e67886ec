"""Counts the choices in one byte, which is enough for eight elements only."""


def subsets(nums):
    found = []
    for mask in range(min(2 ** len(nums), 256)):
        found.append([num for i, num in enumerate(nums) if mask >> i & 1])
    return found
