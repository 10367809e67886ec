from itertools import accumulate


def max_sum_subarray(nums, k):
    sums = list(accumulate(nums, initial=0))
    return max(after - before for before, after in zip(sums, sums[k:]))
