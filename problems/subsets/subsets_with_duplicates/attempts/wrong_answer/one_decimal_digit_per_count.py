"""Identifies subsets by a number with one decimal digit per value, which overflows at ten copies."""


def subsets_with_duplicates(nums):
    worth = {value: 10**index for index, value in enumerate(sorted(set(nums)))}
    found = {0: []}
    for num in nums:
        for key, subset in list(found.items()):
            found.setdefault(key + worth[num], [*subset, num])
    return list(found.values())
