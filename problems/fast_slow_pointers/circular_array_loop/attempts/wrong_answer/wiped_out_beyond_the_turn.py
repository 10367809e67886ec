"""Wipes out a way that has failed, and goes on with it where the direction changes."""


def circular_array_loop(nums):
    size = len(nums)
    for start, way in enumerate(nums):
        place, seen = start, set()
        while nums[place] * way > 0 and (place + nums[place]) % size != place:
            if place in seen:
                return True
            seen.add(place)
            place = (place + nums[place]) % size
        while nums[start]:
            following = (start + nums[start]) % size
            nums[start], start = 0, following
    return False
