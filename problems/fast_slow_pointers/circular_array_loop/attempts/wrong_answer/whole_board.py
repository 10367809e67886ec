"""Looks for a loop over the whole board."""


def circular_array_loop(nums):
    place, seen = 0, set()
    while nums and place not in seen and nums[place] * nums[0] > 0:
        seen.add(place)
        place = (place + nums[place]) % len(nums)
    return len(seen) == len(nums) > 1 and place == 0
