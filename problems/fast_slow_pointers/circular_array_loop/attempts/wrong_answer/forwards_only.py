"""Looks for forward cycles only."""


def circular_array_loop(nums):
    for start in range(len(nums)):
        index, seen = start, set()
        while nums[index] > 0 and nums[index] % len(nums):
            if index in seen:
                return True
            seen.add(index)
            index = (index + nums[index]) % len(nums)
    return False
