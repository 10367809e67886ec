"""Swaps in extend and does not swap back."""


def permutations(nums):
    found = []

    def permute(start):
        if start == len(nums):
            found.append(nums[:])
            return
        for i in range(start, len(nums)):
            nums[start], nums[i] = nums[i], nums[start]
            permute(start + 1)

    permute(0)
    return found
