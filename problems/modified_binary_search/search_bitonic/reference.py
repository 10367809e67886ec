def search_bitonic(nums: list[int], key: int) -> int:
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] < nums[middle + 1]:
            low = middle + 1
        else:
            high = middle
    on_the_way_up = _search(nums, key, 0, low, rising=True)
    if on_the_way_up >= 0:
        return on_the_way_up
    return _search(nums, key, low, len(nums) - 1, rising=False)


def _search(nums: list[int], key: int, low: int, high: int, rising: bool) -> int:
    """Search a sorted part, both ends included."""
    while low <= high:
        middle = (low + high) // 2
        found = nums[middle]
        if found == key:
            return middle
        if (found < key) == rising:
            low = middle + 1
        else:
            high = middle - 1
    return -1
