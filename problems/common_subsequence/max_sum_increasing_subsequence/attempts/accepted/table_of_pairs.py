def max_sum_increasing_subsequence(nums):
    n = len(nums)
    # table[i][last + 1]: the largest sum from index i on, if last was taken before (-1: nothing yet)
    table = [[0] * (n + 1) for _ in range(n + 1)]
    for i in range(n - 1, -1, -1):
        for last in range(i - 1, -2, -1):
            best = table[i + 1][last + 1]
            if last == -1 or nums[i] > nums[last]:
                best = max(best, nums[i] + table[i + 1][i + 1])
            table[i][last + 1] = best
    return table[0][0] or max(nums)
