"""Removes the minimum from the list k2 - 1 times."""


def sum_between_kth(nums, k1, k2):
    total = 0
    for rank in range(1, k2):
        smallest = min(nums)
        nums.remove(smallest)
        if rank > k1:
            total += smallest
    return total
