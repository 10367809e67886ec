"""Starts on the first square only."""


def circular_array_loop(nums):
    seen, place = set(), 0
    while nums and nums[place] * nums[0] > 0:
        if place in seen:
            return True
        seen.add(place)
        following = (place + nums[place]) % len(nums)
        if following == place:
            return False
        place = following
    return False
