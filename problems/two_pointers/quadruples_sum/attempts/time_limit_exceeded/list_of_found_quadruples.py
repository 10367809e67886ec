"""Searches the list of found quadruples for each new one."""


def quadruples_sum(nums, target):
    nums = sorted(nums)
    quadruples = []
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            left, right = j + 1, len(nums) - 1
            while left < right:
                quadruple = [nums[i], nums[j], nums[left], nums[right]]
                if sum(quadruple) == target and quadruple not in quadruples:
                    quadruples.append(quadruple)
                if sum(quadruple) <= target:
                    left += 1
                else:
                    right -= 1
    return quadruples
