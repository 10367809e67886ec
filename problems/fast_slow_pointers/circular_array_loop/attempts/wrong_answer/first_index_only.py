"""Starts at index 0 only."""


def circular_array_loop(nums):
    seen, index = set(), 0
    while nums and nums[index] * nums[0] > 0:
        if index in seen:
            return True
        seen.add(index)
        following = (index + nums[index]) % len(nums)
        if following == index:
            return False
        index = following
    return False
