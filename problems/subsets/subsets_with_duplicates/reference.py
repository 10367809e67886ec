from collections import Counter


def subsets_with_duplicates(nums: list[int]) -> list[list[int]]:
    found: list[list[int]] = [[]]
    for num, count in Counter(nums).items():
        found = [subset + [num] * times for subset in found for times in range(count + 1)]
    return found
