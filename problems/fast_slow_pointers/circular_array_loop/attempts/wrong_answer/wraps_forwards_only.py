"""Wraps from the last index to the first, but not from the first to the last."""


def circular_array_loop(nums):
    for start, direction in enumerate(nums):
        index, seen = start, set()
        while index >= 0 and nums[index] * direction > 0:
            if index in seen:
                return True
            seen.add(index)
            following = index + nums[index]
            following = following % len(nums) if following >= 0 else -1
            if following == index:
                break
            index = following
    return False
