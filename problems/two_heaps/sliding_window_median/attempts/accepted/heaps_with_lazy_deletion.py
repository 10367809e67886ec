import heapq
from collections import Counter


def sliding_window_median(nums, k):
    lower, upper = [], []  # the lower half is negated
    removed = Counter()

    def clear():
        while lower and removed[-lower[0]]:
            removed[-lower[0]] -= 1
            heapq.heappop(lower)
        while upper and removed[upper[0]]:
            removed[upper[0]] -= 1
            heapq.heappop(upper)

    for num in nums[:k]:
        heapq.heappush(lower, -num)
        heapq.heappush(upper, -heapq.heappop(lower))
        if len(upper) > len(lower):
            heapq.heappush(lower, -heapq.heappop(upper))

    medians = []
    for i in range(k, len(nums) + 1):
        medians.append(float(-lower[0]) if k % 2 else (upper[0] - lower[0]) / 2)
        if i == len(nums):
            break
        leaving, entering = nums[i - k], nums[i]
        balance = -1 if leaving <= -lower[0] else 1
        removed[leaving] += 1
        if entering <= -lower[0]:
            balance += 1
            heapq.heappush(lower, -entering)
        else:
            balance -= 1
            heapq.heappush(upper, entering)
        if balance < 0:
            heapq.heappush(lower, -heapq.heappop(upper))
        elif balance > 0:
            heapq.heappush(upper, -heapq.heappop(lower))
        clear()
    return medians
