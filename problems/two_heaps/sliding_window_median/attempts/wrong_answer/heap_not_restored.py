"""Removes the leaving number from a heap's list without restoring the heap."""

import heapq


def sliding_window_median(nums, k):
    lower, upper, medians = [], [], []
    for i, num in enumerate(nums):
        if lower and num > -lower[0]:
            heapq.heappush(upper, num)
        else:
            heapq.heappush(lower, -num)
        if i >= k:
            leaving = nums[i - k]
            if leaving <= -lower[0] and -leaving in lower:
                lower[lower.index(-leaving)] = lower[-1]
                lower.pop()
            else:
                upper[upper.index(leaving)] = upper[-1]
                upper.pop()
        while len(lower) > len(upper) + 1:
            heapq.heappush(upper, -heapq.heappop(lower))
        while len(upper) > len(lower):
            heapq.heappush(lower, -heapq.heappop(upper))
        if i >= k - 1:
            medians.append(float(-lower[0]) if k % 2 else (upper[0] - lower[0]) / 2)
    return medians
