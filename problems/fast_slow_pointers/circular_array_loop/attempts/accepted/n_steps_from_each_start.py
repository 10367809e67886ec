def circular_array_loop(nums):
    n = len(nums)
    for start in range(n):
        current, steps = start, 0
        while steps <= n:
            following = (current + nums[current]) % n
            if following == current or nums[following] * nums[current] < 0:
                break
            current = following
            steps += 1
            if current == start:
                return True
    return False
