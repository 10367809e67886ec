"""Looks at the squares on which either walker lands, while the fast one comes over others."""


def circular_array_loop(nums):
    size = len(nums)

    def step(place):
        return (place + nums[place]) % size

    for start, way in enumerate(nums):
        slow = fast = start
        while nums[slow] * way > 0 and nums[fast] * way > 0:
            slow, fast = step(slow), step(step(fast))
            if slow == fast:
                if nums[slow] * way > 0 and step(slow) != slow:
                    return True
                break
    return False
