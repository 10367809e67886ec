"""Looks for jumps of just one round, and takes those of two rounds for loops."""


def circular_array_loop(nums):
    nums = [0 if abs(num) == len(nums) else num for num in nums]
    for start, way in enumerate(nums):
        place, seen = start, set()
        while nums[place] * way > 0:
            if place in seen:
                return True
            seen.add(place)
            place = (place + nums[place]) % len(nums)
    return False
