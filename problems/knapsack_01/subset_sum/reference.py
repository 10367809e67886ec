def subset_sum(nums: list[int], target: int) -> bool:
    reachable = [True] + [False] * target
    for num in nums:
        for total in range(target, num - 1, -1):
            reachable[total] = reachable[total] or reachable[total - num]
    return reachable[target]
