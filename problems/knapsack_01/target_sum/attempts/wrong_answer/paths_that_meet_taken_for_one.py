"""Overwrites the count where two ways meet, instead of adding to it."""


def target_sum(nums, target):
    floors = {0: 1}
    for num in nums:
        moved = {}
        for floor, count in floors.items():
            moved[floor + num] = count
            moved[floor - num] = moved.get(floor - num, 0) + count
        floors = moved
    return floors.get(target, 0)
