"""Returns the index on the cycle where the two pointers meet, not where the cycle starts."""


def duplicate_number(nums):
    slow, fast = nums[0], nums[nums[0]]
    while slow != fast:
        slow, fast = nums[slow], nums[nums[fast]]
    return slow
