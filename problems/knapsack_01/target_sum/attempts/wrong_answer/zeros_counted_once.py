"""Leaves zeros out, as if a zero with a plus were a zero with a minus."""


def target_sum(nums, target):
    floors = {0: 1}
    for num in filter(None, nums):
        moved = {}
        for floor, count in floors.items():
            moved[floor + num] = moved.get(floor + num, 0) + count
            moved[floor - num] = moved.get(floor - num, 0) + count
        floors = moved
    return floors.get(target, 0)
