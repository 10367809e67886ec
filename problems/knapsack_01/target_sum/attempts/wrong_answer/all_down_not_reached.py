"""Excludes the lowest floor that can be reached, where every ride goes down."""


def target_sum(nums, target):
    total = sum(nums)
    if not -total < target <= total or (total + target) % 2:
        return 0
    goal = (total + abs(target)) // 2
    ways = [1] + [0] * goal
    for num in nums:
        for upward in range(goal, num - 1, -1):
            ways[upward] += ways[upward - num]
    return ways[goal]
