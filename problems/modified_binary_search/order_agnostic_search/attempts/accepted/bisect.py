from bisect import bisect_left


def order_agnostic_search(nums, key):
    sign = 1 if nums[0] < nums[-1] else -1
    index = bisect_left(nums, sign * key, key=lambda num: sign * num)
    return index if index < len(nums) and nums[index] == key else -1
