"""Remembers for an open sum that it failed, and forgets with how many numbers left."""


def equal_subset_partition(nums):
    failed = set()

    def can_fill(i, room):
        if room == 0:
            return True
        if i == len(nums) or room < 0 or room in failed:
            return False
        if can_fill(i + 1, room) or can_fill(i + 1, room - nums[i]):
            return True
        failed.add(room)
        return False

    total = sum(nums)
    return total % 2 == 0 and can_fill(0, total // 2)
