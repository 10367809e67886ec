def circular_array_loop(nums: list[int]) -> bool:
    size = len(nums)
    for place in range(size):
        if nums[place] % size == 0:
            nums[place] = 0
    for start in range(size):
        way = nums[start]
        slow = fast = start
        while nums[fast] * way > 0:
            between = (fast + nums[fast]) % size
            if nums[between] * way <= 0:
                break
            fast = (between + nums[between]) % size
            slow = (slow + nums[slow]) % size
            if slow == fast:
                return True
        while nums[start] * way > 0:
            following = (start + nums[start]) % size
            nums[start] = 0
            start = following
    return False
