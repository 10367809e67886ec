"""Appends the path itself, which is empty at the end."""


def subsets(nums):
    found = []
    path = []

    def choose(start):
        found.append(path)
        for i in range(start, len(nums)):
            path.append(nums[i])
            choose(i + 1)
            path.pop()

    choose(0)
    return found
