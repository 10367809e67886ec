"""Starts with a best sum of 0, which may not be the sum of any triplet."""


def triplet_closest(nums, target):
    nums = sorted(nums)
    best = 0
    for i in range(len(nums) - 2):
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = nums[i] + nums[left] + nums[right]
            best = min(best, total, key=lambda it: (abs(it - target), it))
            if total < target:
                left += 1
            else:
                right -= 1
    return best
