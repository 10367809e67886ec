"""Treats a 0 as 'no element here'."""


def subsets(nums):
    found = []

    def choose(i, path):
        if i == len(nums):
            found.append([num for num in path if num])
            return
        choose(i + 1, path)
        choose(i + 1, path + [nums[i]])

    choose(0, [])
    return found
