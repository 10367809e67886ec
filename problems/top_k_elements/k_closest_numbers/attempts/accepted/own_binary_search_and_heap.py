from heapq import heappop, heappush


def search(nums, x):
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = low + (high - low) // 2
        if nums[middle] == x:
            return middle
        if nums[middle] < x:
            low = middle + 1
        else:
            high = middle - 1
    return low - 1 if low > 0 else low


def k_closest_numbers(nums, k, x):
    index = search(nums, x)
    low, high = max(index - k, 0), min(index + k, len(nums) - 1)
    heap = []
    for i in range(low, high + 1):
        heappush(heap, (abs(nums[i] - x), nums[i]))
    return sorted(heappop(heap)[1] for _ in range(k))
