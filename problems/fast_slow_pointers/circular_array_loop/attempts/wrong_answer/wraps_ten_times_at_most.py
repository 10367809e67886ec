"""Treats jumps of more than 10 n like jumps of 10 n."""


def circular_array_loop(nums):
    size = len(nums)
    nums = [max(-10 * size, min(10 * size, num)) for num in nums]
    for start, direction in enumerate(nums):
        index, seen = start, set()
        while nums[index] * direction > 0 and nums[index] % size:
            if index in seen:
                return True
            seen.add(index)
            index = (index + nums[index]) % size
    return False
