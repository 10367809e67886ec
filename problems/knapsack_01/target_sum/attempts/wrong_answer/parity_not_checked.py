"""Rounds half of the sum down where the parity is wrong."""


def target_sum(nums, target):
    total = sum(nums)
    if abs(target) > total:
        return 0
    goal = (total + target) // 2
    ways = [1] + [0] * goal
    for num in nums:
        for subtotal in range(goal, num - 1, -1):
            ways[subtotal] += ways[subtotal - num]
    return ways[goal]
