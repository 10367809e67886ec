"""Looks each quadruple up in the list of those that were found before."""


def quadruples_sum(nums, target):
    nums = sorted(nums)
    quadruples = []
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            left, right = j + 1, len(nums) - 1
            while left < right:
                four = [nums[i], nums[j], nums[left], nums[right]]
                if sum(four) == target and four not in quadruples:
                    quadruples.append(four)
                if sum(four) <= target:
                    left += 1
                else:
                    right -= 1
    return quadruples
