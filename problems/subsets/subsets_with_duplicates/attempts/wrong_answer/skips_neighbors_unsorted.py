"""Skips equal neighbors without sorting first."""


def subsets_with_duplicates(nums):
    found = []

    def choose(start, path):
        found.append(path)
        for i in range(start, len(nums)):
            if i > start and nums[i] == nums[i - 1]:
                continue
            choose(i + 1, path + [nums[i]])

    choose(0, [])
    return found
