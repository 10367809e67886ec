"""Excludes the smallest sum, where every number has a minus."""


def target_sum(nums, target):
    total = sum(nums)
    if not -total < target <= total or (total + target) % 2:
        return 0
    goal = (total + abs(target)) // 2
    ways = [1] + [0] * goal
    for num in nums:
        for subtotal in range(goal, num - 1, -1):
            ways[subtotal] += ways[subtotal - num]
    return ways[goal]
