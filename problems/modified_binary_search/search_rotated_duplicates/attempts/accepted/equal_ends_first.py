from bisect import bisect_left


def search_rotated_duplicates(nums, key):
    """Leave the copies of the first at the end out: what is left is told apart by the first."""
    end = len(nums)
    while end > 1 and nums[end - 1] == nums[0]:
        end -= 1
    first = nums[0]
    place = bisect_left(nums, (key < first, key), 0, end, key=lambda num: (num < first, num))
    return place if place < end and nums[place] == key else -1
