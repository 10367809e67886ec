"""Starts an empty window after each hit, so that overlapping subarrays are missed."""


def smallest_subarray_sum(nums, target):
    best = float("inf")
    start = total = 0
    for end, num in enumerate(nums):
        total += num
        if total >= target:
            while total - nums[start] >= target:
                total -= nums[start]
                start += 1
            best = min(best, end - start + 1)
            start, total = end + 1, 0
    return 0 if best == float("inf") else best
