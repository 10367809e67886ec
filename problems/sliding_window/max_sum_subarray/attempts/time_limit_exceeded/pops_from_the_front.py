"""Keeps the window in a list and pops its first number, for which all others move up."""


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
