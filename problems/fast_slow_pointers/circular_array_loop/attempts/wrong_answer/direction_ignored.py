"""Accepts a cycle with jumps in both directions."""


def circular_array_loop(nums):
    for start in range(len(nums)):
        index, seen = start, set()
        while index not in seen:
            seen.add(index)
            index = (index + nums[index]) % len(nums)
        if (index + nums[index]) % len(nums) != index:
            return True
    return False
