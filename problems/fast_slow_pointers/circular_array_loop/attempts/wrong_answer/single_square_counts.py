"""Takes a square that jumps onto itself for a loop."""


def circular_array_loop(nums):
    for start, way in enumerate(nums):
        place, seen = start, set()
        while nums[place] * way > 0:
            if place in seen:
                return True
            seen.add(place)
            place = (place + nums[place]) % len(nums)
    return False
