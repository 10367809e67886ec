"""Uses each index in at most one triplet."""


def triplets_sum_zero(nums):
    nums = sorted(nums)
    used, found = set(), set()
    for i in range(len(nums)):
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = nums[i] + nums[left] + nums[right]
            if total == 0 and not used & {i, left, right}:
                found.add((nums[i], nums[left], nums[right]))
                used |= {i, left, right}
            if total <= 0:
                left += 1
            else:
                right -= 1
    return [list(triplet) for triplet in found]
