"""Stores triplets under a key of two numbers in thousands, where distinct ones collide."""


def triplets_sum_zero(nums):
    nums = sorted(nums)
    found = {}
    for i in range(len(nums)):
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = nums[i] + nums[left] + nums[right]
            if total == 0:
                found[nums[i] * 1000 + nums[left]] = [nums[i], nums[left], nums[right]]
            if total <= 0:
                left += 1
            else:
                right -= 1
    return list(found.values())
