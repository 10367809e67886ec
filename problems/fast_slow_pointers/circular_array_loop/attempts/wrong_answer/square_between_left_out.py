"""Looks at the squares on which the fast walker lands, and not at those between."""


def circular_array_loop(nums):
    size = len(nums)

    def step(place):
        return (place + nums[place]) % size

    for start, way in enumerate(nums):
        slow = fast = start
        while nums[fast] * way > 0:
            slow, fast = step(slow), step(step(fast))
            if slow == fast:
                if step(slow) != slow and nums[slow] * way > 0:
                    return True
                break
    return False
