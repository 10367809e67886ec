from bisect import bisect_left


def min_difference_element(nums, key):
    place = bisect_left(nums, key)
    near = nums[max(place - 1, 0) : place + 1]
    return min(near, key=lambda num: abs(num - key))
