def max_sum_increasing_subsequence(nums):
    order = sorted(range(len(nums)), key=lambda i: (nums[i], -i))
    sums = [None] * len(nums)
    for i in order:
        sums[i] = nums[i] + max([0] + [total for total in sums[:i] if total is not None])
    return max(sums)
