"""Appends the path itself, which is empty again in the end."""


def permutations(nums):
    found = []
    path = []

    def place():
        if len(path) == len(nums):
            found.append(path)
            return
        for num in nums:
            if num not in path:
                path.append(num)
                place()
                path.pop()

    place()
    return found
