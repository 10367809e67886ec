from bisect import bisect_left


def search_bitonic(nums, key):
    n = len(nums)
    top = bisect_left(range(n - 1), True, key=lambda i: nums[i] > nums[i + 1])
    up = bisect_left(nums, key, 0, min(top + 1, n))
    down = bisect_left(nums, -key, top, n, key=lambda num: -num)
    for index in (up, down):
        if index < n and nums[index] == key:
            return index
    return -1
