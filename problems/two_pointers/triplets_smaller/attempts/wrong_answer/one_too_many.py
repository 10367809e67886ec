"""Adds right - left + 1, one partner too many for each match."""


def triplets_smaller(nums, target):
    nums = sorted(nums)
    count = 0
    for i in range(len(nums)):
        left, right = i + 1, len(nums) - 1
        while left < right:
            if nums[i] + nums[left] + nums[right] < target:
                count += right - left + 1
                left += 1
            else:
                right -= 1
    return count
