def number_range(nums: list[int], key: int) -> list[int]:
    first = _lower_bound(nums, key)
    if first == len(nums) or nums[first] != key:
        return [-1, -1]
    return [first, _lower_bound(nums, key + 1) - 1]


def _lower_bound(nums: list[int], least: int) -> int:
    """Return the first index of an element that is not smaller than `least`."""
    low, high = 0, len(nums)
    while low < high:
        middle = (low + high) // 2
        if nums[middle] < least:
            low = middle + 1
        else:
            high = middle
    return low
