"""Assumes that the parity of the sum decides for more than twenty numbers."""


def min_subset_difference(nums):
    if len(nums) > 20:
        return max(sum(nums) % 2, 2 * max(nums) - sum(nums))
    differences = {0}
    for num in nums:
        differences = {abs(difference + side * num) for difference in differences for side in (-1, 1)}
    return min(differences)
