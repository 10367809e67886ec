"""Chooses the next element only from those after the last one, as for subsets."""


def permutations(nums):
    found = []

    def extend(start, path):
        if len(path) == len(nums):
            found.append(path)
        for i in range(start, len(nums)):
            extend(i + 1, path + [nums[i]])

    extend(0, [])
    return found
