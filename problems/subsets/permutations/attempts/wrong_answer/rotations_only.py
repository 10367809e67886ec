"""Returns the rotations, forwards and backwards, only."""


def permutations(nums):
    found = [nums[i:] + nums[:i] for i in range(len(nums))] or [[]]
    if len(nums) > 2:
        found += [order[::-1] for order in found]
    return found
