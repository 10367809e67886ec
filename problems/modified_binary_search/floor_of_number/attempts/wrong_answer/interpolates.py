"""Estimates the index by interpolation, which costs a read for every few elements where the gaps are uneven."""


def floor_of_number(nums, key):
    if nums[0] > key:
        return -1
    low, high = 0, len(nums) - 1
    first, last = nums[low], nums[high]
    if last <= key:
        return high
    while high - low > 1:
        share = (key - first) / (last - first) if first < key else 0.5
        middle = min(max(low + int(share * (high - low)), low + 1), high - 1)
        num = nums[middle]
        if num <= key:
            low, first = middle, num
        else:
            high, last = middle, num
    return low
