def circular_array_loop(nums):
    walk_of = [-1] * len(nums)
    for start in range(len(nums)):
        index = start
        while walk_of[index] == -1 and (nums[index] > 0) == (nums[start] > 0):
            walk_of[index] = start
            following = (index + nums[index]) % len(nums)
            if following == index:
                break
            if walk_of[following] == start:
                return True
            index = following
    return False
