"""Keeps one set for all starts, and takes an earlier walk for a cycle."""


def circular_array_loop(nums):
    seen = set()
    for start, direction in enumerate(nums):
        if start in seen:
            continue
        index = start
        while nums[index] * direction > 0:
            if index in seen:
                return True
            seen.add(index)
            following = (index + nums[index]) % len(nums)
            if following == index:
                break
            index = following
    return False
