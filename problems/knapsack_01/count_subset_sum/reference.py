def count_subset_sum(nums: list[int], target: int) -> int:
    ways = [1] + [0] * target
    for num in nums:
        for total in range(target, num - 1, -1):
            ways[total] += ways[total - num]
    return ways[target]
