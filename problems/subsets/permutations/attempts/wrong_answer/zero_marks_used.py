"""Marks used elements with 0, which may be an element."""


def permutations(nums):
    left = nums[:]
    found = []

    def extend(path):
        if len(path) == len(nums):
            found.append(path)
            return
        for i in range(len(left)):
            if left[i]:
                num, left[i] = left[i], 0
                extend(path + [num])
                left[i] = num

    extend([])
    return found
