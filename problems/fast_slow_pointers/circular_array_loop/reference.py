def circular_array_loop(nums: list[int]) -> bool:
    size = len(nums)
    for start in range(size):
        way = nums[start]
        slow = fast = start
        while True:
            between = (fast + nums[fast]) % size
            if between == fast or nums[between] * way < 0:
                break
            fast = (between + nums[between]) % size
            if fast == between or nums[fast] * way < 0:
                break
            slow = (slow + nums[slow]) % size
            if slow == fast:
                return True
    return False
