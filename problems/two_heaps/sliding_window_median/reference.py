from heapq import heappop, heappush


def sliding_window_median(nums: list[int], k: int) -> list[float]:
    ordered = sorted((num, i) for i, num in enumerate(nums[:k]))
    half = (k + 1) // 2
    lower = [(-num, -i) for num, i in reversed(ordered[:half])]  # sorted, so both are heaps
    upper = ordered[half:]
    medians = []
    for i in range(k, len(nums) + 1):
        left, right = -lower[0][0], upper[0][0] if upper else 0
        medians.append(float(left) if k % 2 else (left + right) / 2)
        if i == len(nums):
            break
        front = (-lower[0][0], -lower[0][1])
        leaves_lower = (nums[i - k], i - k) <= front
        enters_lower = (nums[i], i) <= front
        if enters_lower:
            heappush(lower, (-nums[i], -i))
        else:
            heappush(upper, (nums[i], i))
        if leaves_lower and not enters_lower:
            num, place = heappop(upper)
            heappush(lower, (-num, -place))
        elif enters_lower and not leaves_lower:
            num, place = heappop(lower)
            heappush(upper, (-num, -place))
        while -lower[0][1] <= i - k:
            heappop(lower)
        while upper and upper[0][1] <= i - k:
            heappop(upper)
    return medians
