def triplets_smaller(nums, target):
    ordered = sorted(nums)
    total = 0
    for k in range(len(ordered) - 1, 1, -1):
        limit = target - ordered[k]
        low = 0
        high = k - 1
        while low < high:
            if ordered[low] + ordered[high] >= limit:
                high = high - 1
            else:
                total = total + (high - low)
                low = low + 1
    return total
