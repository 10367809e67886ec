"""Looks for sums of zero, and forgets the target."""


def quadruples_sum(nums, target):
    nums = sorted(nums)
    found = set()
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            left, right = j + 1, len(nums) - 1
            while left < right:
                total = nums[i] + nums[j] + nums[left] + nums[right]
                if total == 0:
                    found.add((nums[i], nums[j], nums[left], nums[right]))
                if total <= 0:
                    left += 1
                else:
                    right -= 1
    return [list(quadruple) for quadruple in found]
