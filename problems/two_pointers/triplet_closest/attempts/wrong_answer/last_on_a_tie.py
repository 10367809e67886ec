"""Keeps the later of two sums that are equally close."""


def triplet_closest(nums, target):
    nums = sorted(nums)
    best = nums[0] + nums[1] + nums[2]
    for i in range(len(nums) - 2):
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = nums[i] + nums[left] + nums[right]
            if abs(total - target) <= abs(best - target):
                best = total
            if total < target:
                left += 1
            else:
                right -= 1
    return best
