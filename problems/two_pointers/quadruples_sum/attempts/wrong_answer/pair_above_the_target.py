"""Ends the second loop when the first two values exceed the target, as if none were negative."""


def quadruples_sum(nums, target):
    nums = sorted(nums)
    found = set()
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if nums[i] < 0 and nums[i] + nums[j] > target:
                break
            left, right = j + 1, len(nums) - 1
            while left < right:
                total = nums[i] + nums[j] + nums[left] + nums[right]
                if total == target:
                    found.add((nums[i], nums[j], nums[left], nums[right]))
                if total <= target:
                    left += 1
                else:
                    right -= 1
    return [list(quadruple) for quadruple in found]
