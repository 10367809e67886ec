"""Takes off one round where the token leaves the list, and ends the game when it is still outside."""


def circular_array_loop(nums):
    size = len(nums)
    for start, way in enumerate(nums):
        place, seen = start, set()
        while 0 <= place < size and nums[place] * way > 0:
            if place in seen:
                return True
            seen.add(place)
            following = place + nums[place]
            if following >= size:
                following -= size
            elif following < 0:
                following += size
            if following == place:
                break
            place = following
    return False
