from bisect import bisect_left
from itertools import accumulate


def smallest_subarray_sum(nums, target):
    sums = list(accumulate(nums, initial=0))
    best = None
    for start in range(len(nums)):
        end = bisect_left(sums, sums[start] + target)
        if end == len(sums):
            break
        if best is None or end - start < best:
            best = end - start
    return best or 0
