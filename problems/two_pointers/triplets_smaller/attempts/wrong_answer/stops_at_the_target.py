"""Ends when the first element alone reaches the target, as if none were negative."""


def triplets_smaller(nums, target):
    nums = sorted(nums)
    count = 0
    for i in range(len(nums)):
        if nums[i] >= target:
            break
        left, right = i + 1, len(nums) - 1
        while left < right:
            if nums[i] + nums[left] + nums[right] < target:
                count += right - left
                left += 1
            else:
                right -= 1
    return count
