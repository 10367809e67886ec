"""Takes a cycle of two indices for a walk there and back, and rejects it."""


def circular_array_loop(nums):
    size = len(nums)
    for start, direction in enumerate(nums):
        index, seen = start, {}
        while nums[index] * direction > 0:
            if index in seen:
                if len(seen) - seen[index] > 2:
                    return True
                break
            seen[index] = len(seen)
            index = (index + nums[index]) % size
    return False
