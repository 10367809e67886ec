"""Skips duplicates of the first value and of the third, but not of the second."""


def quadruples_sum(nums, target):
    nums = sorted(nums)
    quadruples = []
    for i in range(len(nums)):
        if i > 0 and nums[i] == nums[i - 1]:
            continue
        for j in range(i + 1, len(nums)):
            left, right = j + 1, len(nums) - 1
            while left < right:
                total = nums[i] + nums[j] + nums[left] + nums[right]
                if total == target:
                    quadruples.append([nums[i], nums[j], nums[left], nums[right]])
                    left += 1
                    while left < right and nums[left] == nums[left - 1]:
                        left += 1
                elif total < target:
                    left += 1
                else:
                    right -= 1
    return quadruples
