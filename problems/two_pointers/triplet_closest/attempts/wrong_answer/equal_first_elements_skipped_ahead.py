"""Skips an element that equals the next one, and loses the triplets that hold both."""


def triplet_closest(nums, target):
    nums = sorted(nums)
    best = nums[0] + nums[1] + nums[2]
    for i in range(len(nums) - 2):
        if nums[i] == nums[i + 1] and i < len(nums) - 3:
            continue
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
