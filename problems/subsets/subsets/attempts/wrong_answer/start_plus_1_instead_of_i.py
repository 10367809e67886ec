"""Continues with start + 1 instead of i + 1, so that elements occur again."""


def subsets(nums):
    found = []

    def choose(start, path):
        found.append(path)
        for i in range(start, len(nums)):
            choose(start + 1, path + [nums[i]])

    choose(0, [])
    return found
