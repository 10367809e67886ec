"""Looks only at the sum where the two pointers become neighbors."""


def triplet_closest(nums, target):
    nums = sorted(nums)
    sums = []
    for i in range(len(nums) - 2):
        left, right = i + 1, len(nums) - 1
        while left + 1 < right and nums[i] + nums[left] + nums[right] != target:
            if nums[i] + nums[left] + nums[right] < target:
                left += 1
            else:
                right -= 1
        sums.append(nums[i] + nums[left] + nums[right])
    return min(sums, key=lambda total: (abs(total - target), total))
