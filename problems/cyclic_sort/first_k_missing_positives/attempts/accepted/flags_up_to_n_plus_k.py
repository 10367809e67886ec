def first_k_missing_positives(nums, k):
    last = len(nums) + k
    is_missing = [True] * (last + 1)
    for num in nums:
        if 0 < num <= last:
            is_missing[num] = False
    return [number for number in range(1, last + 1) if is_missing[number]][:k]
