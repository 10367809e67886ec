"""Returns a number once for each of its copies."""

from collections import Counter


def all_duplicates(nums):
    count = Counter(nums)
    return [num for num in nums if count[num] == 2]
