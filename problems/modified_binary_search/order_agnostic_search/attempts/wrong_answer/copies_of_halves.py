"""Copies the half in which it goes on."""


def order_agnostic_search(nums, key):
    rising = nums[0] < nums[-1]
    before = 0
    while nums:
        middle = len(nums) // 2
        if nums[middle] == key:
            return before + middle
        if (nums[middle] < key) == rising:
            before += middle + 1
            nums = nums[middle + 1 :]
        else:
            nums = nums[:middle]
    return -1
