"""Also discards the index where the direction changes, together with the failed walk."""


def circular_array_loop(nums):
    done = set()
    for start, direction in enumerate(nums):
        index, seen = start, set()
        while index not in done:
            if index in seen:
                return True
            seen.add(index)
            following = (index + nums[index]) % len(nums)
            if following == index or nums[index] * direction <= 0:
                break
            index = following
        done |= seen
    return False
