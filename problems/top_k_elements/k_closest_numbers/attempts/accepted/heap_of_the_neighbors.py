import heapq
from bisect import bisect_left


def k_closest_numbers(nums, k, x):
    index = bisect_left(nums, x)
    candidates = nums[max(index - k, 0) : index + k]
    return sorted(heapq.nsmallest(k, candidates, key=lambda num: (abs(num - x), num)))
