"""Looks only at sums that do not exceed the target, if there are any."""


def triplet_closest(nums, target):
    nums = sorted(nums)
    best = nums[0] + nums[1] + nums[2]
    for i in range(len(nums) - 2):
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = nums[i] + nums[left] + nums[right]
            if total <= target:
                best = max(best, total)
                left += 1
            else:
                right -= 1
    return best
