def circular_array_loop(nums):
    walk_of = [-1] * len(nums)
    for start in range(len(nums)):
        place = start
        while walk_of[place] == -1 and (nums[place] > 0) == (nums[start] > 0):
            walk_of[place] = start
            following = (place + nums[place]) % len(nums)
            if following == place:
                break
            if walk_of[following] == start:
                return True
            place = following
    return False
