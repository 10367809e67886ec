"""Skips a first value that equals the next one, and cannot use it twice."""


def triplets_sum_zero(nums):
    nums = sorted(nums)
    triplets = []
    for i in range(len(nums) - 2):
        if nums[i] == nums[i + 1]:
            continue
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = nums[i] + nums[left] + nums[right]
            if total == 0:
                triplets.append([nums[i], nums[left], nums[right]])
                left += 1
                while left < right and nums[left] == nums[left - 1]:
                    left += 1
            elif total < 0:
                left += 1
            else:
                right -= 1
    return triplets
