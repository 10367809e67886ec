"""Searches the list of found triplets for each new one."""


def triplets_sum_zero(nums):
    nums = sorted(nums)
    triplets = []
    for i in range(len(nums)):
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = nums[i] + nums[left] + nums[right]
            if total == 0:
                triplet = [nums[i], nums[left], nums[right]]
                if triplet not in triplets:
                    triplets.append(triplet)
            if total <= 0:
                left += 1
            else:
                right -= 1
    return triplets
