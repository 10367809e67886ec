"""Takes a value at most twice."""

from collections import Counter


def subsets_with_duplicates(nums):
    found = [[]]
    for num, count in Counter(nums).items():
        with_one = [subset + [num] for subset in found]
        with_two = [subset + [num, num] for subset in found] if count > 1 else []
        found = found + with_one + with_two
    return found
