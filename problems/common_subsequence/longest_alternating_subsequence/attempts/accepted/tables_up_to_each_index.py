def longest_alternating_subsequence(nums):
    n = len(nums)
    if n == 0:
        return 0
    up = [1] * n
    down = [1] * n
    for i in range(1, n):
        up[i], down[i] = up[i - 1], down[i - 1]
        if nums[i] > nums[i - 1]:
            up[i] = down[i - 1] + 1
        elif nums[i] < nums[i - 1]:
            down[i] = up[i - 1] + 1
    return max(up[-1], down[-1])
