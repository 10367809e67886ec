"""Takes for granted that more than twenty numbers balance but for their parity."""


def min_subset_difference(nums):
    if len(nums) > 20:
        return max(sum(nums) % 2, 2 * max(nums) - sum(nums))
    gaps = {0}
    for num in nums:
        gaps = {abs(gap + side * num) for gap in gaps for side in (-1, 1)}
    return min(gaps)
