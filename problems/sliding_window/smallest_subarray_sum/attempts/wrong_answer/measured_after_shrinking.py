"""Measures the window after its leftmost element has left."""


def smallest_subarray_sum(nums, target):
    best = float("inf")
    start = total = 0
    for end, num in enumerate(nums):
        total += num
        while total >= target:
            total -= nums[start]
            start += 1
            best = min(best, max(1, end - start + 1))
    return 0 if best == float("inf") else best
