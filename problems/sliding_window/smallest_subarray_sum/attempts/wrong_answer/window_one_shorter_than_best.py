"""Keeps a window one shorter than the best, and shortens it by only one for each hit."""


def smallest_subarray_sum(nums, target):
    best = len(nums) + 1
    start = total = 0
    for end, num in enumerate(nums):
        total += num
        if end - start + 1 >= best:
            total -= nums[start]
            start += 1
        if total >= target:
            best = end - start + 1
            total -= nums[start]
            start += 1
    return best if best <= len(nums) else 0
