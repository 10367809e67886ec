"""Keeps the right pointer for the next element, and moves it before it counts."""


def triplets_smaller(nums, target):
    nums = sorted(nums)
    count, end = 0, len(nums) - 1
    for i in range(len(nums) - 2):
        while end > i + 1 and nums[i] + nums[i + 1] + nums[end] >= target:
            end -= 1
        left, right = i + 1, end
        while left < right:
            if nums[i] + nums[left] + nums[right] < target:
                count += right - left
                left += 1
            else:
                right -= 1
                end = right
    return count
