def circular_array_loop(nums):
    size = len(nums)

    def step(index, direction):
        following = (index + nums[index]) % size
        return -1 if following == index or nums[following] * direction <= 0 else following

    for start, direction in enumerate(nums):
        slow = fast = start
        while fast != -1:
            slow, fast = step(slow, direction), step(fast, direction)
            if fast != -1:
                fast = step(fast, direction)
            if slow == fast != -1:
                return True
    return False
