"""Takes a total of zero for no window, so that it never beats a loss."""


def max_sum_subarray(nums, k):
    best = total = sum(nums[:k])
    for i in range(k, len(nums)):
        total += nums[i] - nums[i - k]
        if total and total > best:
            best = total
    return best
