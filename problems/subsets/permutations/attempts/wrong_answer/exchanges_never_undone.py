"""Exchanges in place and does not exchange back."""


def permutations(nums):
    found = []

    def settle(start):
        if start == len(nums):
            found.append(nums[:])
            return
        for i in range(start, len(nums)):
            nums[start], nums[i] = nums[i], nums[start]
            settle(start + 1)

    settle(0)
    return found
