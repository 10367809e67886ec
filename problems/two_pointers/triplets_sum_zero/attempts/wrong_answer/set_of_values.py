"""Converts the list to a set first, which forbids equal values."""


def triplets_sum_zero(nums):
    nums = sorted(set(nums))
    triplets = []
    for i in range(len(nums)):
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = nums[i] + nums[left] + nums[right]
            if total == 0:
                triplets.append([nums[i], nums[left], nums[right]])
            if total <= 0:
                left += 1
            else:
                right -= 1
    return triplets
