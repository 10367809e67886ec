"""Checks the indices where the fast pointer lands, but not those between."""


def circular_array_loop(nums):
    size = len(nums)

    def step(index):
        return (index + nums[index]) % size

    for start, direction in enumerate(nums):
        slow = fast = start
        while nums[fast] * direction > 0:
            slow, fast = step(slow), step(step(fast))
            if slow == fast:
                if step(slow) != slow and nums[slow] * direction > 0:
                    return True
                break
    return False
