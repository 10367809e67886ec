def max_sum_increasing_subsequence(nums):
    n = len(nums)
    starting = nums[:]
    for i in range(n - 1, -1, -1):
        for j in range(i + 1, n):
            if nums[j] > nums[i] and starting[j] + nums[i] > starting[i]:
                starting[i] = starting[j] + nums[i]
    return max(starting)
