"""Keeps the leftmost element when the sum without it would be exactly the target."""


def smallest_subarray_sum(nums, target):
    best = float("inf")
    start = total = 0
    for end, num in enumerate(nums):
        total += num
        while start < end and total - nums[start] > target:
            total -= nums[start]
            start += 1
        if total >= target:
            best = min(best, end - start + 1)
    return 0 if best == float("inf") else best
