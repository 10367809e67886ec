"""Checks the indices where either pointer lands, but not those that the fast one jumps over."""


def circular_array_loop(nums):
    size = len(nums)

    def step(index):
        return (index + nums[index]) % size

    for start, direction in enumerate(nums):
        slow = fast = start
        while nums[slow] * direction > 0 and nums[fast] * direction > 0:
            slow, fast = step(slow), step(step(fast))
            if slow == fast:
                if nums[slow] * direction > 0 and step(slow) != slow:
                    return True
                break
    return False
