"""Takes jumps of more than ten rounds for jumps of ten."""


def circular_array_loop(nums):
    size = len(nums)
    nums = [max(-10 * size, min(10 * size, num)) for num in nums]
    for start, way in enumerate(nums):
        place, seen = start, set()
        while nums[place] * way > 0 and nums[place] % size:
            if place in seen:
                return True
            seen.add(place)
            place = (place + nums[place]) % size
    return False
