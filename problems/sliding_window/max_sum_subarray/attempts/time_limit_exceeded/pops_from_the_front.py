"""Keeps the window in a list and calls `pop(0)`, which moves all other elements."""


def max_sum_subarray(nums, k):
    window = []
    best, total = float("-inf"), 0
    for num in nums:
        window.append(num)
        total += num
        if len(window) > k:
            total -= window.pop(0)
        if len(window) == k:
            best = max(best, total)
    return best
