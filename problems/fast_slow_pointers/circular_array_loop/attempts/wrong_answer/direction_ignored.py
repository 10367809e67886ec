"""Lets a loop go forwards and backwards."""


def circular_array_loop(nums):
    for start in range(len(nums)):
        place, seen = start, set()
        while place not in seen:
            seen.add(place)
            place = (place + nums[place]) % len(nums)
        if (place + nums[place]) % len(nums) != place:
            return True
    return False
