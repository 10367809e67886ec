"""Runs through the sums upwards, so that a number may be used more than once."""


def target_sum(nums, target):
    total = sum(nums)
    if abs(target) > total or (total + target) % 2:
        return 0
    goal = (total + target) // 2
    ways = [1] + [0] * goal
    for num in nums:
        for upward in range(num, goal + 1):
            ways[upward] += ways[upward - num]
    return ways[goal]
