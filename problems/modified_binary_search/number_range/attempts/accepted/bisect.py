from bisect import bisect_left, bisect_right


def number_range(nums, key):
    first, end = bisect_left(nums, key), bisect_right(nums, key)
    return [first, end - 1] if first < end else [-1, -1]
