"""Looks every subset up in the list of those found, which makes O(4^n) comparisons."""


def subsets(nums):
    found = [[]]
    for num in nums:
        for subset in list(found):
            larger = subset + [num]
            if larger not in found:
                found.append(larger)
    return found
