"""Comes from the last square to the first, and not from the first to the last."""


def circular_array_loop(nums):
    for start, way in enumerate(nums):
        place, seen = start, set()
        while place >= 0 and nums[place] * way > 0:
            if place in seen:
                return True
            seen.add(place)
            following = place + nums[place]
            following = following % len(nums) if following >= 0 else -1
            if following == place:
                break
            place = following
    return False
