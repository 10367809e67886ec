"""Returns the subsets of the indices, which contain duplicates."""


def subsets_with_duplicates(nums):
    found = [[]]
    for num in nums:
        found += [subset + [num] for subset in found]
    return found
