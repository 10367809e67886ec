def circular_array_loop(nums):
    size = len(nums)

    def step(place, way):
        following = (place + nums[place]) % size
        return -1 if following == place or nums[following] * way <= 0 else following

    for start, way in enumerate(nums):
        slow = fast = start
        while fast != -1:
            slow, fast = step(slow, way), step(fast, way)
            if fast != -1:
                fast = step(fast, way)
            if slow == fast != -1:
                return True
    return False
