"""Allows a number to be left out, beside plus and minus."""


def target_sum(nums, target):
    floors = {0: 1}
    for num in nums:
        moved = dict(floors)
        for floor, count in floors.items():
            moved[floor + num] = moved.get(floor + num, 0) + count
            moved[floor - num] = moved.get(floor - num, 0) + count
        floors = moved
    return floors.get(target, 0)
