def equal_subset_partition(nums):
    differences = {0}
    for num in nums:
        differences = {difference + num for difference in differences} | {
            abs(difference - num) for difference in differences
        }
    return 0 in differences
