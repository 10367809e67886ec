"""Uses two pointers on a list that is not sorted."""


def triplets_sum_zero(nums):
    found = set()
    for i in range(len(nums)):
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = nums[i] + nums[left] + nums[right]
            if total == 0:
                found.add(tuple(sorted((nums[i], nums[left], nums[right]))))
            if total <= 0:
                left += 1
            else:
                right -= 1
    return [list(triplet) for triplet in found]
