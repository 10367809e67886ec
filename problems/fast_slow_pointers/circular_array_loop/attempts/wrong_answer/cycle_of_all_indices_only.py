"""Looks only for a cycle that contains all indices."""


def circular_array_loop(nums):
    index, seen = 0, set()
    while nums and index not in seen and nums[index] * nums[0] > 0:
        seen.add(index)
        index = (index + nums[index]) % len(nums)
    return len(seen) == len(nums) > 1 and index == 0
