"""Builds every arrangement of the elements and keeps one of each set."""


def subsets(nums):
    found = set()

    def grow(path):
        found.add(tuple(sorted(path)))
        for num in nums:
            if num not in path:
                grow(path + [num])

    grow([])
    return [list(subset) for subset in found]
