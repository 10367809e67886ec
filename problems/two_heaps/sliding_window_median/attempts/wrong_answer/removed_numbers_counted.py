"""Balances the lengths of the heaps, although they contain pairs that have left the window."""

import heapq


def sliding_window_median(nums, k):
    lower, upper, medians = [], [], []
    for i, num in enumerate(nums):
        heapq.heappush(lower, (-num, i))
        moved, index = heapq.heappop(lower)
        heapq.heappush(upper, (-moved, index))
        if len(upper) > len(lower):
            moved, index = heapq.heappop(upper)
            heapq.heappush(lower, (-moved, index))
        while len(lower) > 1 and lower[0][1] <= i - k:
            heapq.heappop(lower)
        while len(upper) > 1 and upper[0][1] <= i - k:
            heapq.heappop(upper)
        if i >= k - 1:
            medians.append(float(-lower[0][0]) if k % 2 or not upper else (upper[0][0] - lower[0][0]) / 2)
    return medians
