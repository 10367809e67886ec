from bisect import bisect_left, bisect_right


def number_range(nums, key):
    first, behind = bisect_left(nums, key), bisect_right(nums, key)
    return [first, behind - 1] if first < behind else [-1, -1]
