"""Swaps one adjacent pair after the other, up and down, until the first permutation occurs again."""


def permutations(nums):
    order = nums[:]
    found = []
    while True:
        for i in range(max(1, len(nums) - 1)):
            if order in found:
                return found
            found.append(order[:])
            order[i : i + 2] = order[i : i + 2][::-1]
