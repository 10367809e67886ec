from collections import defaultdict


def quadruples_sum(nums, target):
    nums = sorted(nums)
    found = set()
    pairs = defaultdict(set)
    for k in range(len(nums)):
        for m in range(k + 1, len(nums)):
            for a, b in pairs.get(target - nums[k] - nums[m], ()):
                found.add((a, b, nums[k], nums[m]))
        for i in range(k):
            pairs[nums[i] + nums[k]].add((nums[i], nums[k]))
    return [list(quadruple) for quadruple in found]
