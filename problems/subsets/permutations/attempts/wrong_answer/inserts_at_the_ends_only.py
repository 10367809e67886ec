"""Inserts each element only at the front and at the end."""


def permutations(nums):
    found = [[]]
    for num in nums:
        found = [order for old in found for order in ([num] + old, old + [num])]
        if len(found[0]) == 1:
            found.pop()
    return found
