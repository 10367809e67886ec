def quadruples_sum(nums, target):
    nums = sorted(nums)
    found = set()
    n = len(nums)
    for i in range(n):
        for j in range(i + 1, n):
            rest = target - nums[i] - nums[j]
            seen = set()
            for k in range(j + 1, n):
                if rest - nums[k] in seen:
                    found.add((nums[i], nums[j], rest - nums[k], nums[k]))
                seen.add(nums[k])
    return [list(quadruple) for quadruple in found]
