from bisect import bisect_left


def min_difference_element(nums, key):
    index = bisect_left(nums, key)
    near = nums[max(index - 1, 0) : index + 1]
    return min(near, key=lambda num: abs(num - key))
