"""Looks for loops forwards only."""


def circular_array_loop(nums):
    for start in range(len(nums)):
        place, seen = start, set()
        while nums[place] > 0 and nums[place] % len(nums):
            if place in seen:
                return True
            seen.add(place)
            place = (place + nums[place]) % len(nums)
    return False
