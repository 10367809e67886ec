def circular_array_loop(nums):
    for start, direction in enumerate(nums):
        index, seen = start, set()
        while nums[index] * direction > 0 and nums[index] % len(nums):
            if index in seen:
                return True
            seen.add(index)
            index = (index + nums[index]) % len(nums)
    return False
