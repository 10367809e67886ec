"""Stops at the first pair for each smallest value."""


def triplets_sum_zero(nums):
    nums = sorted(nums)
    triplets = []
    for i in range(len(nums)):
        if i and nums[i] == nums[i - 1]:
            continue
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = nums[i] + nums[left] + nums[right]
            if total == 0:
                triplets.append([nums[i], nums[left], nums[right]])
                break
            if total < 0:
                left += 1
            else:
                right -= 1
    return triplets
