def min_subset_difference(nums):
    total = sum(nums)
    half = total // 2
    n = len(nums)
    table = [[False] * (half + 1) for _ in range(n + 1)]
    table[0][0] = True
    for i in range(1, n + 1):
        for part in range(half + 1):
            if table[i - 1][part]:
                table[i][part] = True
            elif nums[i - 1] <= part:
                table[i][part] = table[i - 1][part - nums[i - 1]]
    for part in range(half, -1, -1):
        if table[n][part]:
            return total - 2 * part
