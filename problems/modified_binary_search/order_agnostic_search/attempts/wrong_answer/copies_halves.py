"""Copies the half in which it continues."""


def order_agnostic_search(nums, key):
    ascending = nums[0] < nums[-1]
    before = 0
    while nums:
        middle = len(nums) // 2
        if nums[middle] == key:
            return before + middle
        if (nums[middle] < key) == ascending:
            before += middle + 1
            nums = nums[middle + 1 :]
        else:
            nums = nums[:middle]
    return -1
