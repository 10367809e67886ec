"""Uses k as an index, which is one too far."""


def kth_smallest(nums, k):
    ordered = sorted(nums)
    return ordered[k] if k < len(ordered) else ordered[-1]
