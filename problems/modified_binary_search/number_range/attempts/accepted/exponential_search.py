def number_range(nums, key):
    def lower_bound(low, high, passes):
        while low < high:
            middle = (low + high) // 2
            if passes(nums[middle]):
                low = middle + 1
            else:
                high = middle
        return low

    n = len(nums)
    first = lower_bound(0, n, lambda num: num < key)
    if first == n or nums[first] != key:
        return [-1, -1]
    step = 1
    while first + step < n and nums[first + step] == key:
        step *= 2
    return [first, lower_bound(first + step // 2, min(first + step, n), lambda num: num <= key) - 1]
