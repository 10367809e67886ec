"""Stores quadruples under a key of three numbers in thousands, where distinct ones collide."""


def quadruples_sum(nums, target):
    nums = sorted(nums)
    found = {}
    for i in range(len(nums) - 3):
        for j in range(i + 1, len(nums) - 2):
            left, right = j + 1, len(nums) - 1
            while left < right:
                total = nums[i] + nums[j] + nums[left] + nums[right]
                if total == target:
                    key = (nums[i] * 1000 + nums[j]) * 1000 + nums[left]
                    found[key] = [nums[i], nums[j], nums[left], nums[right]]
                if total <= target:
                    left += 1
                else:
                    right -= 1
    return list(found.values())
