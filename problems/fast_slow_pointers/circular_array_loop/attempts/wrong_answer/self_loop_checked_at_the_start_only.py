"""Checks that the start does not lead to itself, but not the later indices."""


def circular_array_loop(nums):
    for start, direction in enumerate(nums):
        if direction % len(nums) == 0:
            continue
        index, seen = start, set()
        while nums[index] * direction > 0:
            if index in seen:
                return True
            seen.add(index)
            index = (index + nums[index]) % len(nums)
    return False
