"""Keeps the floors from -6000 on in a list, where the place of a floor still lower is counted from the end."""


def target_sum(nums, target):
    if target > sum(nums):
        return 0
    floors = {0: 1}
    for num in nums:
        moved = {}
        for floor, count in floors.items():
            moved[floor + num] = moved.get(floor + num, 0) + count
            moved[floor - num] = moved.get(floor - num, 0) + count
        floors = moved
    counts = [floors.get(floor, 0) for floor in range(-6_000, 6_001)]
    return counts[target + 6_000]
