"""Excludes only jumps of exactly n, and takes jumps of 2n for cycles."""


def circular_array_loop(nums):
    nums = [0 if abs(num) == len(nums) else num for num in nums]
    for start, direction in enumerate(nums):
        index, seen = start, set()
        while nums[index] * direction > 0:
            if index in seen:
                return True
            seen.add(index)
            index = (index + nums[index]) % len(nums)
    return False
