def max_sum_subarray(nums, k):
    best = None
    total = start = 0
    for end, num in enumerate(nums):
        total += num
        if end - start + 1 == k:
            if best is None or total > best:
                best = total
            total -= nums[start]
            start += 1
    return best
