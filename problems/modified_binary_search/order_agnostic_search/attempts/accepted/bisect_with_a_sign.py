from bisect import bisect_left


def order_agnostic_search(nums, key):
    sign = 1 if nums[0] < nums[-1] else -1
    place = bisect_left(nums, sign * key, key=lambda num: sign * num)
    return place if place < len(nums) and nums[place] == key else -1
