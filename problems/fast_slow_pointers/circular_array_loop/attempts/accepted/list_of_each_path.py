def circular_array_loop(nums):
    done = [False] * len(nums)
    for start, direction in enumerate(nums):
        index, path = start, []
        while not done[index] and nums[index] * direction > 0 and nums[index] % len(nums):
            if index in path:
                return True
            path.append(index)
            index = (index + nums[index]) % len(nums)
        for visited in path:
            done[visited] = True
    return False
