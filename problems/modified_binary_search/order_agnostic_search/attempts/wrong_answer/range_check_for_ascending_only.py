"""Returns -1 if the key is greater than the last element, in a descending list too."""


def order_agnostic_search(nums, key):
    ascending = nums[0] < nums[-1]
    if key > nums[-1]:
        return -1
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
