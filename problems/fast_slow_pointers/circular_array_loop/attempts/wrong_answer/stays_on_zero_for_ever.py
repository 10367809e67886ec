"""Lets 0 go in any direction, so that a token that stays there is in a loop."""


def circular_array_loop(nums):
    size = len(nums)
    for start, way in enumerate(nums):
        place, seen = start, set()
        while nums[place] * way >= 0 and (nums[place] == 0 or nums[place] % size):
            if place in seen:
                return len(seen) > 1
            seen.add(place)
            place = (place + nums[place]) % size
    return False
