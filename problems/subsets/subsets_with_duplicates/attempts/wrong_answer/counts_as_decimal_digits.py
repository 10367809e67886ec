"""Tells bouquets apart by a number with a decimal digit for each kind, where ten of a kind are one of the next."""


def subsets_with_duplicates(nums):
    worth = {kind: 10**place for place, kind in enumerate(sorted(set(nums)))}
    found = {0: []}
    for num in nums:
        for key, subset in list(found.items()):
            found.setdefault(key + worth[num], [*subset, num])
    return list(found.values())
