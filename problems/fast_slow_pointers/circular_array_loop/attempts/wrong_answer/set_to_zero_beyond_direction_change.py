"""Sets a failed walk to 0, and continues beyond the index where the direction changes."""


def circular_array_loop(nums):
    size = len(nums)
    for start, direction in enumerate(nums):
        index, seen = start, set()
        while nums[index] * direction > 0 and (index + nums[index]) % size != index:
            if index in seen:
                return True
            seen.add(index)
            index = (index + nums[index]) % size
        while nums[start]:
            following = (start + nums[start]) % size
            nums[start], start = 0, following
    return False
