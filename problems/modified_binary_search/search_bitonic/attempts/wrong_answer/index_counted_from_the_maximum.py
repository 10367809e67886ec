"""Returns an index counted from the maximum if the key is after it."""


def search_bitonic(nums, key):
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] < nums[middle + 1]:
            low = middle + 1
        else:
            high = middle
    top = low
    for start, end, increasing in ((0, top, True), (top, len(nums) - 1, False)):
        left, right = 0, end - start
        while start < len(nums) and left <= right:
            middle = (left + right) // 2
            if nums[start + middle] == key:
                return middle
            if (nums[start + middle] < key) == increasing:
                left = middle + 1
            else:
                right = middle - 1
    return -1
