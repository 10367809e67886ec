"""Tries all quadruples in four loops."""


def quadruples_sum(nums, target):
    nums = sorted(nums)
    found = set()
    n = len(nums)
    for i in range(n):
        for j in range(i + 1, n):
            for k in range(j + 1, n):
                for m in range(k + 1, n):
                    if nums[i] + nums[j] + nums[k] + nums[m] == target:
                        found.add((nums[i], nums[j], nums[k], nums[m]))
    return [list(quadruple) for quadruple in found]
