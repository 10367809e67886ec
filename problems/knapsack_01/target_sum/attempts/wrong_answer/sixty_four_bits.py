"""Counts in 64 bits, which wrap around."""


def target_sum(nums, target):
    floors = {0: 1}
    for num in nums:
        moved = {}
        for floor, ways in floors.items():
            for after in (floor + num, floor - num):
                moved[after] = (moved.get(after, 0) + ways) % 2**64
        floors = moved
    return floors.get(target, 0)
