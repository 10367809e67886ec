"""Goes up through the sums, so that a number may be used several times."""


def target_sum(nums, target):
    total = sum(nums)
    if abs(target) > total or (total + target) % 2:
        return 0
    goal = (total + target) // 2
    ways = [1] + [0] * goal
    for num in nums:
        for subtotal in range(num, goal + 1):
            ways[subtotal] += ways[subtotal - num]
    return ways[goal]
