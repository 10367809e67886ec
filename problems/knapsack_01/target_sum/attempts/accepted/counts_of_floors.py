from collections import Counter


def target_sum(nums, target):
    floors = Counter({0: 1})
    for num in nums:
        moved = Counter()
        for floor, count in floors.items():
            moved[floor + num] += count
            moved[floor - num] += count
        floors = moved
    return floors[target]
