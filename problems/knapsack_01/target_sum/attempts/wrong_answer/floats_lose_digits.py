"""Counts in floats, which are exact only up to 2 to the 53."""


def target_sum(nums, target):
    floors = {0: 1.0}
    for num in nums:
        moved = {}
        for floor, count in floors.items():
            moved[floor + num] = moved.get(floor + num, 0.0) + count
            moved[floor - num] = moved.get(floor - num, 0.0) + count
        floors = moved
    return int(floors.get(target, 0))
