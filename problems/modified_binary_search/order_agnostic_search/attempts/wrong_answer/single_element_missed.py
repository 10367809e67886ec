"""Returns -1 for every list that has no second element."""


def order_agnostic_search(nums, key):
    if len(nums) < 2:
        return -1
    ascending = nums[0] < nums[1]
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] == key:
            return middle
        if (nums[middle] < key) == ascending:
            low = middle + 1
        else:
            high = middle - 1
    return -1
