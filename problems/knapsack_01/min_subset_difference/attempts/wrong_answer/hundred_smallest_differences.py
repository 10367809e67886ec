"""Keeps the hundred smallest differences after each number, although a larger one may become the best."""


def min_subset_difference(nums):
    differences = {0}
    for num in nums:
        differences = {difference + num for difference in differences} | {
            abs(difference - num) for difference in differences
        }
        differences = set(sorted(differences)[:100])
    return min(differences)
