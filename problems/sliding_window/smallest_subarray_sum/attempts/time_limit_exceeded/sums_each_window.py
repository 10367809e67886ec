"""Slides the window correctly, but adds it up again after each step."""


def smallest_subarray_sum(nums, target):
    best = start = 0
    for end in range(1, len(nums) + 1):
        while sum(nums[start:end]) >= target:
            if best == 0 or end - start < best:
                best = end - start
            start += 1
    return best
