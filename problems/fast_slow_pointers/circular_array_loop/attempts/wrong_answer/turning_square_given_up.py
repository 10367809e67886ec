"""Gives up the square where the direction changes along with the way to it."""


def circular_array_loop(nums):
    done = set()
    for start, way in enumerate(nums):
        place, seen = start, set()
        while place not in done:
            if place in seen:
                return True
            seen.add(place)
            following = (place + nums[place]) % len(nums)
            if following == place or nums[place] * way <= 0:
                break
            place = following
        done |= seen
    return False
