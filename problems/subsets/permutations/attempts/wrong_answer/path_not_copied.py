"""Appends the path itself, which is empty at the end."""


def permutations(nums):
    found = []
    path = []

    def extend():
        if len(path) == len(nums):
            found.append(path)
            return
        for num in nums:
            if num not in path:
                path.append(num)
                extend()
                path.pop()

    extend()
    return found
