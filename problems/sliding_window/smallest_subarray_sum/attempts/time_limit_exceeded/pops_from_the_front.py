"""Keeps the window in a list and pops its first number, for which all others move up."""


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
