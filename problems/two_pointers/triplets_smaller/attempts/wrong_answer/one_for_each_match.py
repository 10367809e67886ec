"""Adds one for each match and forgets the partners between the pointers."""


def triplets_smaller(nums, target):
    nums = sorted(nums)
    count = 0
    for i in range(len(nums)):
        left, right = i + 1, len(nums) - 1
        while left < right:
            if nums[i] + nums[left] + nums[right] < target:
                count += 1
                left += 1
            else:
                right -= 1
    return count
