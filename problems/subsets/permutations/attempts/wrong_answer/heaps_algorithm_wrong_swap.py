"""Follows Heap's algorithm without distinguishing odd and even lengths."""


def permutations(nums):
    nums = nums[:]
    found = []

    def generate(size):
        if size <= 1:
            found.append(nums[:])
            return
        for i in range(size):
            generate(size - 1)
            if i < size - 1:
                nums[0], nums[size - 1] = nums[size - 1], nums[0]

    generate(len(nums))
    return found
