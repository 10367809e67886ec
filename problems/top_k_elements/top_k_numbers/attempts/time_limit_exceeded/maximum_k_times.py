"""Removes the maximum from the list k times."""


def top_k_numbers(nums, k):
    best = []
    for _ in range(k):
        largest = max(nums)
        nums.remove(largest)
        best.append(largest)
    return best
