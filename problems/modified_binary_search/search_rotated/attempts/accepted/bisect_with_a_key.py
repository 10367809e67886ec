from bisect import bisect_left


def search_rotated(nums, key):
    """Order the numbers as (behind the drop, number), in which the whole list ascends."""
    first = nums[0]
    place = bisect_left(nums, (key < first, key), key=lambda num: (num < first, num))
    return place if place < len(nums) and nums[place] == key else -1
