from itertools import accumulate


def smallest_subarray_sum(nums, target):
    sums = list(accumulate(nums, initial=0))
    if sums[-1] < target:
        return 0
    low, high = 1, len(nums)
    while low < high:
        middle = (low + high) // 2
        if any(after - before >= target for before, after in zip(sums, sums[middle:])):
            high = middle
        else:
            low = middle + 1
    return low
