def triplet_closest(nums: list[int], target: int) -> int:
    nums = sorted(nums)
    best = nums[0] + nums[1] + nums[2]
    for i, first in enumerate(nums):
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = first + nums[left] + nums[right]
            if (abs(total - target), total) < (abs(best - target), best):
                best = total
            if total < target:
                left += 1
            else:
                right -= 1
    return best
