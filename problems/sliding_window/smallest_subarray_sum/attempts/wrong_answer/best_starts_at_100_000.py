"""Initializes the best length with a number that a result can reach."""


def smallest_subarray_sum(nums, target):
    best = 100_000
    start = total = 0
    for end, num in enumerate(nums):
        total += num
        while total >= target:
            best = min(best, end - start + 1)
            total -= nums[start]
            start += 1
    return best % 100_000
