from itertools import accumulate


def max_sum_subarray(nums, k):
    changes = (entering - leaving for entering, leaving in zip(nums[k:], nums))
    return max(accumulate(changes, initial=sum(nums[:k])))
