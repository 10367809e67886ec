"""Ends the outer loop one too early, so that the three largest elements are never tried."""


def triplet_closest(nums, target):
    nums = sorted(nums)
    best = nums[0] + nums[1] + nums[2]
    for i in range(len(nums) - 3):
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = nums[i] + nums[left] + nums[right]
            best = min(best, total, key=lambda it: (abs(it - target), it))
            if total < target:
                left += 1
            else:
                right -= 1
    return best
