def equal_subset_partition(nums: list[int]) -> bool:
    half, odd = divmod(sum(nums), 2)
    if odd:
        return False
    reachable = [True] + [False] * half
    for num in nums:
        for total in range(half, num - 1, -1):
            reachable[total] = reachable[total] or reachable[total - num]
    return reachable[half]
