def count_subset_sum(nums, target):
    n = len(nums)
    table = [[0] * (target + 1) for _ in range(n + 1)]
    for i in range(n + 1):
        table[i][0] = 1
    for i in range(1, n + 1):
        num = nums[i - 1]
        for total in range(1, target + 1):
            table[i][total] = table[i - 1][total]
            if num <= total:
                table[i][total] += table[i - 1][total - num]
    return table[n][target]
