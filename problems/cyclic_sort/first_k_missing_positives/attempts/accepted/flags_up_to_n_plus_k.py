def first_k_missing_positives(nums, k):
    last = len(nums) + k
    free = [True] * (last + 1)
    for num in nums:
        if 0 < num <= last:
            free[num] = False
    return [number for number in range(1, last + 1) if free[number]][:k]
