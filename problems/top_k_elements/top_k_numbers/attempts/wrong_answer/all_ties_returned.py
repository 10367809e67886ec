"""Returns every number that is at least the k-th largest, which may be more than k."""


def top_k_numbers(nums, k):
    kth_largest = sorted(nums)[-k]
    return [num for num in nums if num >= kth_largest]
