"""Subtracts n once when a jump leaves the list, and stops if the index is still outside."""


def circular_array_loop(nums):
    size = len(nums)
    for start, direction in enumerate(nums):
        index, seen = start, set()
        while 0 <= index < size and nums[index] * direction > 0:
            if index in seen:
                return True
            seen.add(index)
            following = index + nums[index]
            if following >= size:
                following -= size
            elif following < 0:
                following += size
            if following == index:
                break
            index = following
    return False
