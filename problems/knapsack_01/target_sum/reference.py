def target_sum(nums: list[int], target: int) -> int:
    total = sum(nums)
    if abs(target) > total or (total + target) % 2:
        return 0
    goal = (total + target) // 2
    ways = [1] + [0] * goal
    for num in nums:
        for upward in range(goal, num - 1, -1):
            ways[upward] += ways[upward - num]
    return ways[goal]
