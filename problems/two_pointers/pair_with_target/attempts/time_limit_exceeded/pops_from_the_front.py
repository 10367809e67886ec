"""Removes elements from the front of a copy, which moves all the others."""


def pair_with_target(nums, target):
    rest = list(nums)
    left = 0
    while len(rest) > 1:
        total = rest[0] + rest[-1]
        if total == target:
            return [left, left + len(rest) - 1]
        if total < target:
            rest.pop(0)
            left += 1
        else:
            rest.pop()
    return [-1, -1]
