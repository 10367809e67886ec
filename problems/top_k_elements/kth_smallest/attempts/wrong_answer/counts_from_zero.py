"""Takes k for a position, which is one place too far."""


def kth_smallest(nums, k):
    ordered = sorted(nums)
    return ordered[k] if k < len(ordered) else ordered[-1]
