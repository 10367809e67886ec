"""Uses two pointers on a list that is not sorted."""


def quadruples_sum(nums, target):
    found = set()
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            left, right = j + 1, len(nums) - 1
            while left < right:
                total = nums[i] + nums[j] + nums[left] + nums[right]
                if total == target:
                    found.add(tuple(sorted((nums[i], nums[j], nums[left], nums[right]))))
                if total <= target:
                    left += 1
                else:
                    right -= 1
    return [list(quadruple) for quadruple in found]
