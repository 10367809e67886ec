"""Moves the right pointer after a match, and loses pairs that it has not counted."""


def triplets_smaller(nums, target):
    nums = sorted(nums)
    count = 0
    for i in range(len(nums)):
        left, right = i + 1, len(nums) - 1
        while left < right:
            if nums[i] + nums[left] + nums[right] < target:
                count += right - left
                left += 1
            right -= 1
    return count
