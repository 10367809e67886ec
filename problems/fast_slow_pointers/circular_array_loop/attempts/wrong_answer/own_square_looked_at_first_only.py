"""Sees that the start jumps onto itself, and not that a later square does."""


def circular_array_loop(nums):
    for start, way in enumerate(nums):
        if way % len(nums) == 0:
            continue
        place, seen = start, set()
        while nums[place] * way > 0:
            if place in seen:
                return True
            seen.add(place)
            place = (place + nums[place]) % len(nums)
    return False
