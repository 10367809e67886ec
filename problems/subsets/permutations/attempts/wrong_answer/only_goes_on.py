"""Picks the next number from those behind the last one, as one does for subsets."""


def permutations(nums):
    found = []

    def place(start, path):
        if len(path) == len(nums):
            found.append(path)
        for i in range(start, len(nums)):
            place(i + 1, path + [nums[i]])

    place(0, [])
    return found
