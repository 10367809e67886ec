"""Removes only one element on the left for each that enters on the right."""


def smallest_subarray_sum(nums, target):
    best = float("inf")
    start = total = 0
    for end, num in enumerate(nums):
        total += num
        if total >= target:
            best = min(best, end - start + 1)
            total -= nums[start]
            start += 1
    return 0 if best == float("inf") else best
