def min_subset_difference(nums):
    gaps = {0}
    for num in nums:
        gaps = {gap + num for gap in gaps} | {abs(gap - num) for gap in gaps}
    return min(gaps)
