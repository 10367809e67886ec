from collections import deque


def smallest_subarray_sum(nums, target):
    window = deque()
    total = 0
    best = float("inf")
    for num in nums:
        window.append(num)
        total += num
        while total - window[0] >= target:
            total -= window.popleft()
        if total >= target:
            best = min(best, len(window))
    return 0 if best == float("inf") else best
