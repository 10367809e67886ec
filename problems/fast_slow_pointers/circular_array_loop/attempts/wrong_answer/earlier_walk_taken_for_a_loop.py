"""Keeps one set for all starts, and takes the way of an earlier one for a loop."""


def circular_array_loop(nums):
    seen = set()
    for start, way in enumerate(nums):
        if start in seen:
            continue
        place = start
        while nums[place] * way > 0:
            if place in seen:
                return True
            seen.add(place)
            following = (place + nums[place]) % len(nums)
            if following == place:
                break
            place = following
    return False
