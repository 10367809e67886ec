from itertools import combinations


def subsets(nums):
    return [list(subset) for size in range(len(nums) + 1) for subset in combinations(nums, size)]
