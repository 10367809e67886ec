def max_distinct_elements(nums, k):
    counts = {}
    for num in nums:
        counts[num] = counts.get(num, 0) + 1
    unique = 0
    for count in sorted(counts.values()):
        if count - 1 > k:
            return unique
        k -= count - 1
        unique += 1
    return unique - k
