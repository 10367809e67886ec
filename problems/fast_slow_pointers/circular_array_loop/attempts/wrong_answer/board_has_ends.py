"""Ends the game when the token leaves the list."""


def circular_array_loop(nums):
    for start, way in enumerate(nums):
        place, seen = start, set()
        while 0 <= place < len(nums) and nums[place] * way > 0:
            if place in seen:
                return True
            seen.add(place)
            place += nums[place]
    return False
