"""Exchanges neighbors one pair after the other, up and down, and stops at the order that it began with."""


def permutations(nums):
    order = nums[:]
    found = []
    while True:
        for i in range(max(1, len(nums) - 1)):
            if order in found:
                return found
            found.append(order[:])
            order[i : i + 2] = order[i : i + 2][::-1]
