"""Slides a window of each length over the list, shortest first."""


def smallest_subarray_sum(nums, target):
    first = 0
    for length in range(1, len(nums) + 1):
        first += nums[length - 1]
        total = first
        if total >= target:
            return length
        for i in range(length, len(nums)):
            total += nums[i] - nums[i - length]
            if total >= target:
                return length
    return 0
