"""Notes the number of the walk in a byte, and takes the note of 255 walks ago for its own."""


def circular_array_loop(nums):
    walk_of = bytearray(len(nums))
    walk = 0
    for start in range(len(nums)):
        if walk_of[start]:
            continue
        walk = walk % 255 + 1
        place = start
        while not walk_of[place] and nums[place] * nums[start] > 0:
            walk_of[place] = walk
            following = (place + nums[place]) % len(nums)
            if following == place:
                break
            if walk_of[following] == walk:
                return True
            place = following
    return False
