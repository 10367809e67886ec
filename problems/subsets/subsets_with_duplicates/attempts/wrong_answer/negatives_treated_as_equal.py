"""Treats a value and its negative as equal."""


def subsets_with_duplicates(nums):
    nums = sorted(nums, key=abs)
    found = []
    path = []

    def choose(start):
        found.append(path.copy())
        for i in range(start, len(nums)):
            if i > start and abs(nums[i]) == abs(nums[i - 1]):
                continue
            path.append(nums[i])
            choose(i + 1)
            path.pop()

    choose(0)
    return found
