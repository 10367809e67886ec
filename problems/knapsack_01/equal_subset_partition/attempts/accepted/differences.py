def equal_subset_partition(nums):
    gaps = {0}
    for num in nums:
        gaps = {gap + num for gap in gaps} | {abs(gap - num) for gap in gaps}
    return 0 in gaps
