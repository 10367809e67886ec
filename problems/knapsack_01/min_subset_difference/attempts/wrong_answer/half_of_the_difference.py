"""Returns half of the sum minus the best subset, which is half of the difference."""


def min_subset_difference(nums):
    half = sum(nums) // 2
    sums = {0}
    for num in nums:
        sums |= {part + num for part in sums}
    return sum(nums) % 2 + half - max(part for part in sums if part <= half)
