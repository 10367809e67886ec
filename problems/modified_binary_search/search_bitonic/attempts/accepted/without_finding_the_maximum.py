def search_bitonic(nums, key):
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        here = nums[middle]
        if here == key:
            return middle
        if here > key:
            # On either side of `middle` the elements fall below the key at most once, wherever the maximum is.
            return max(search(nums, key, low, middle - 1, 1), search(nums, key, middle + 1, high, -1))
        if middle < high and here < nums[middle + 1]:
            low = middle + 1
        else:
            high = middle - 1
    return -1


def search(nums, key, low, high, sign):
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] == key:
            return middle
        if sign * nums[middle] < sign * key:
            low = middle + 1
        else:
            high = middle - 1
    return -1
