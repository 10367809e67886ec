"""Skips an element equal to the previous one everywhere: the condition i > start is missing."""


def subsets_with_duplicates(nums):
    nums = sorted(nums)
    found = []

    def choose(start, path):
        found.append(path)
        for i in range(start, len(nums)):
            if i > 0 and nums[i] == nums[i - 1]:
                continue
            choose(i + 1, path + [nums[i]])

    choose(0, [])
    return found
