"""Extends only the last batch for a value that occurred before, even if the batch was another value's."""


def subsets_with_duplicates(nums):
    found = [[]]
    seen = set()
    first = 0
    for num in nums:
        begin = first if num in seen else 0
        first = len(found)
        seen.add(num)
        found += [subset + [num] for subset in found[begin:first]]
    return found
