"""Ends when the smallest element alone exceeds the target."""


def triplet_closest(nums, target):
    nums = sorted(nums)
    best = nums[0] + nums[1] + nums[2]
    for i in range(len(nums) - 2):
        if nums[i] > target:
            break
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = nums[i] + nums[left] + nums[right]
            if (abs(total - target), total) < (abs(best - target), best):
                best = total
            if total < target:
                left += 1
            else:
                right -= 1
    return best
