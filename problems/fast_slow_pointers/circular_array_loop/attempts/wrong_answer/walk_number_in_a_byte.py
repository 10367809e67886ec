"""Stores the number of the walk in a byte, and takes the mark of 255 walks ago for its own."""


def circular_array_loop(nums):
    walk_of = bytearray(len(nums))
    walk = 0
    for start in range(len(nums)):
        if walk_of[start]:
            continue
        walk = walk % 255 + 1
        index = start
        while not walk_of[index] and nums[index] * nums[start] > 0:
            walk_of[index] = walk
            following = (index + nums[index]) % len(nums)
            if following == index:
                break
            if walk_of[following] == walk:
                return True
            index = following
    return False
