from bisect import bisect_left


def search_bitonic(nums, key):
    n = len(nums)
    crest = bisect_left(range(n - 1), True, key=lambda i: nums[i] > nums[i + 1])
    up = bisect_left(nums, key, 0, min(crest + 1, n))
    down = bisect_left(nums, -key, crest, n, key=lambda num: -num)
    for place in (up, down):
        if place < n and nums[place] == key:
            return place
    return -1
