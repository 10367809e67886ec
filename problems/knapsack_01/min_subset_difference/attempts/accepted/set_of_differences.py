def min_subset_difference(nums):
    differences = {0}
    for num in nums:
        differences = {difference + num for difference in differences} | {
            abs(difference - num) for difference in differences
        }
    return min(differences)
