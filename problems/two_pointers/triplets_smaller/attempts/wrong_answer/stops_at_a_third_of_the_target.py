"""Ends when the first element is at least a third of the target, rounded down."""


def triplets_smaller(nums, target):
    nums = sorted(nums)
    count = 0
    for i in range(len(nums) - 2):
        if nums[i] >= target // 3:
            break
        left, right = i + 1, len(nums) - 1
        while left < right:
            if nums[i] + nums[left] + nums[right] < target:
                count += right - left
                left += 1
            else:
                right -= 1
    return count
