def circular_array_loop(nums):
    done = [False] * len(nums)
    for start, way in enumerate(nums):
        place, path = start, []
        while not done[place] and nums[place] * way > 0 and nums[place] % len(nums):
            if place in path:
                return True
            path.append(place)
            place = (place + nums[place]) % len(nums)
        for square in path:
            done[square] = True
    return False
