"""Keeps values modulo 65,536, where distinct ones collide."""


def pair_with_target(nums, target):
    seen = {}
    for j, num in enumerate(nums):
        if (target - num) % 65_536 in seen:
            return [seen[(target - num) % 65_536], j]
        seen[num % 65_536] = j
    return [-1, -1]
