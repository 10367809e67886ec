"""Starts the second phase one step too far, at nums[0] instead of index 0."""


def duplicate_number(nums):
    slow, fast = nums[0], nums[nums[0]]
    while slow != fast:
        slow, fast = nums[slow], nums[nums[fast]]
    slow = nums[0]
    for _ in nums:
        if slow == fast:
            break
        slow, fast = nums[slow], nums[fast]
    return slow
