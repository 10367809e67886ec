"""Estimates the indices by interpolation, which costs a read for every few elements where the gaps are uneven."""


def _first_at_least(nums, key):
    if not len(nums) or nums[-1] < key:
        return len(nums)
    low, high = 0, len(nums) - 1
    first, last = nums[low], nums[high]
    if first >= key:
        return low
    while high - low > 1:
        share = (key - first) / (last - first) if key < last else 0.5
        middle = min(max(low + int(share * (high - low)), low + 1), high - 1)
        num = nums[middle]
        if num < key:
            low, first = middle, num
        else:
            high, last = middle, num
    return high


def number_range(nums, key):
    start = _first_at_least(nums, key)
    if start == len(nums) or nums[start] != key:
        return [-1, -1]
    return [start, _first_at_least(nums, key + 1) - 1]
