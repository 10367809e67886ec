"""Counts the choices in a byte, which is enough for eight numbers."""


def subsets(nums):
    found = []
    for mask in range(min(2 ** len(nums), 256)):
        found.append([num for i, num in enumerate(nums) if mask >> i & 1])
    return found
