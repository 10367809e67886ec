"""Follows Heap's way of exchanging, without telling odd lengths from even ones."""


def permutations(nums):
    nums = nums[:]
    found = []

    def turn(size):
        if size <= 1:
            found.append(nums[:])
            return
        for i in range(size):
            turn(size - 1)
            if i < size - 1:
                nums[0], nums[size - 1] = nums[size - 1], nums[0]

    turn(len(nums))
    return found
