def order_agnostic_search(nums: list[int], key: int) -> int:
    rising = nums[0] < nums[-1]
    low, high = 0, len(nums)
    while low < high:
        middle = (low + high) // 2
        found = nums[middle]
        if found == key:
            return middle
        if (found < key) == rising:
            low = middle + 1
        else:
            high = middle
    return -1
