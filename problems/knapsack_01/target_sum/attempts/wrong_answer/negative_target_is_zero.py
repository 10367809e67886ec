"""Returns 0 for every negative target."""


def target_sum(nums, target):
    total = sum(nums)
    if target < 0 or target > total or (total + target) % 2:
        return 0
    goal = (total + target) // 2
    ways = [1] + [0] * goal
    for num in nums:
        for subtotal in range(goal, num - 1, -1):
            ways[subtotal] += ways[subtotal - num]
    return ways[goal]
