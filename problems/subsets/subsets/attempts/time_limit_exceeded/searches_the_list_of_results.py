"""Searches for every subset in the list of those found, which takes O(4^n) comparisons."""


def subsets(nums):
    found = [[]]
    for num in nums:
        for subset in list(found):
            larger = subset + [num]
            if larger not in found:
                found.append(larger)
    return found
