def quadruples_sum(nums: list[int], target: int) -> list[list[int]]:
    nums = sorted(nums)
    quadruples = []
    for i, first in enumerate(nums):
        if i > 0 and first == nums[i - 1]:
            continue
        for j in range(i + 1, len(nums)):
            second = nums[j]
            if j > i + 1 and second == nums[j - 1]:
                continue
            left, right = j + 1, len(nums) - 1
            while left < right:
                total = first + second + nums[left] + nums[right]
                if total < target:
                    left += 1
                elif total > target:
                    right -= 1
                else:
                    quadruples.append([first, second, nums[left], nums[right]])
                    left += 1
                    while left < right and nums[left] == nums[left - 1]:
                        left += 1
    return quadruples
