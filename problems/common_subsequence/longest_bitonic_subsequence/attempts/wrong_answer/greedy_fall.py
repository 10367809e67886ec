"""From each peak takes each element that is smaller than the last one taken."""

from bisect import bisect_left


def longest_bitonic_subsequence(nums):
    ends, best = [], 0
    for i, peak in enumerate(nums):
        k = bisect_left(ends, peak)
        ends[k : k + 1] = [peak]
        last, length = peak, k + 1
        for num in nums[i + 1 : i + 400]:
            if num < last:
                last = num
                length += 1
        best = max(best, length)
    return best
