def max_sum_increasing_subsequence(nums):
    best = {}  # last number -> largest sum
    for num in nums:
        before = max((total for last, total in best.items() if last < num), default=0)
        best[num] = max(best.get(num, num), num + max(before, 0))
    return max(best.values())
