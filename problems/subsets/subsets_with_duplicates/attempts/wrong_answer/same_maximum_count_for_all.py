"""Takes each value as often as the most frequent value occurs."""


def subsets_with_duplicates(nums):
    most = max((nums.count(num) for num in nums), default=0)
    found = [[]]
    for num in set(nums):
        found = [subset + [num] * times for subset in found for times in range(most + 1)]
    return found
