"""Stops when the right end reaches the last element, although the window could still shrink."""


def smallest_subarray_sum(nums, target):
    best = float("inf")
    start = end = total = 0
    while end < len(nums):
        if total < target:
            total += nums[end]
            end += 1
        if total >= target:
            best = min(best, end - start)
            total -= nums[start]
            start += 1
    return 0 if best == float("inf") else best
