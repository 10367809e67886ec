def triplets_smaller(nums: list[int], target: int) -> int:
    nums = sorted(nums)
    count = 0
    for i, first in enumerate(nums):
        left, right = i + 1, len(nums) - 1
        while left < right:
            if first + nums[left] + nums[right] < target:
                count += right - left
                left += 1
            else:
                right -= 1
    return count
