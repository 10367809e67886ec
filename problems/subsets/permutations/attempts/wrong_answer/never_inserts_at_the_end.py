"""Inserts each element before every other one, and never at the end."""


def permutations(nums):
    found = [nums[:1]]
    for num in nums[1:]:
        found = [order[:i] + [num] + order[i:] for order in found for i in range(len(order))]
    return found
