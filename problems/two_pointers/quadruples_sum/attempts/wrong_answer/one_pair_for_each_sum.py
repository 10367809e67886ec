"""Keeps one pair for each sum."""


def quadruples_sum(nums, target):
    nums = sorted(nums)
    found, pairs = set(), {}
    for k in range(len(nums)):
        for m in range(k + 1, len(nums)):
            if (pair := pairs.get(target - nums[k] - nums[m])) and pair[1] < k:
                found.add((nums[pair[0]], nums[pair[1]], nums[k], nums[m]))
        for i in range(k):
            pairs.setdefault(nums[i] + nums[k], (i, k))
    return [list(quadruple) for quadruple in found]
