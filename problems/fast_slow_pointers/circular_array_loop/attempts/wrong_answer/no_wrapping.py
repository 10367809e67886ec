"""Stops the walk when a jump leaves the list."""


def circular_array_loop(nums):
    for start, direction in enumerate(nums):
        index, seen = start, set()
        while 0 <= index < len(nums) and nums[index] * direction > 0:
            if index in seen:
                return True
            seen.add(index)
            index += nums[index]
    return False
