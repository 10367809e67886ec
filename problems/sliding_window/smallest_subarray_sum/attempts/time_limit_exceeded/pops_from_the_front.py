"""Keeps the window in a list and calls `pop(0)`, which moves all other elements."""


def smallest_subarray_sum(nums, target):
    window = []
    best = total = 0
    for num in nums:
        window.append(num)
        total += num
        while total >= target:
            if best == 0 or len(window) < best:
                best = len(window)
            total -= window.pop(0)
    return best
