def top_k_frequent_numbers(nums, k):
    counts = {}
    for num in nums:
        counts[num] = counts.get(num, 0) + 1
    buckets = [[] for _ in range(len(nums) + 1)]
    for num, count in counts.items():
        buckets[count].append(num)
    best = []
    for bucket in reversed(buckets):
        best += bucket
        if len(best) >= k:
            return best[:k]
    return best
