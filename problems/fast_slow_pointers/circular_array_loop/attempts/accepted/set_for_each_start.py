def circular_array_loop(nums):
    for start, way in enumerate(nums):
        place, seen = start, set()
        while nums[place] * way > 0 and nums[place] % len(nums):
            if place in seen:
                return True
            seen.add(place)
            place = (place + nums[place]) % len(nums)
    return False
