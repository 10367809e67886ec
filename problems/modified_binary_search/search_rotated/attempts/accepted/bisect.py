from bisect import bisect_left


def search_rotated(nums, key):
    """Order the numbers by (after the drop, number), in which the whole list is ascending."""
    first = nums[0]
    index = bisect_left(nums, (key < first, key), key=lambda num: (num < first, num))
    return index if index < len(nums) and nums[index] == key else -1
