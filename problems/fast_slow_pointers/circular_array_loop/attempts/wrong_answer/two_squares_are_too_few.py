"""Takes two squares for a way there and back and not for a loop."""


def circular_array_loop(nums):
    size = len(nums)
    for start, way in enumerate(nums):
        place, seen = start, {}
        while nums[place] * way > 0:
            if place in seen:
                if len(seen) - seen[place] > 2:
                    return True
                break
            seen[place] = len(seen)
            place = (place + nums[place]) % size
    return False
