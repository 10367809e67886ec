"""Compares sizes with `is`, which works only up to 256."""

from collections import deque


def max_sum_subarray(nums, k):
    window = deque()
    best, total = None, 0
    for num in nums:
        window.append(num)
        total += num
        if len(window) is k + 1:
            total -= window.popleft()
        if len(window) is k:
            best = total if best is None else max(best, total)
    return best
