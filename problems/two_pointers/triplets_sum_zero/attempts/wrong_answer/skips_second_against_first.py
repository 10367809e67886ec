"""Skips a second value that equals the first, although it is at another index."""


def triplets_sum_zero(nums):
    nums = sorted(nums)
    triplets = []
    for i in range(len(nums)):
        if i and nums[i] == nums[i - 1]:
            continue
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = nums[i] + nums[left] + nums[right]
            if nums[left] == nums[left - 1] or total < 0:
                left += 1
            elif total > 0:
                right -= 1
            else:
                triplets.append([nums[i], nums[left], nums[right]])
                left += 1
    return triplets
