def strings_interleaving(first, second, merged):
    n, m = len(first), len(second)
    if len(merged) != n + m:
        return False
    dp = [[False] * (m + 1) for _ in range(n + 1)]
    dp[0][0] = True
    for i in range(1, n + 1):
        dp[i][0] = dp[i - 1][0] and first[i - 1] == merged[i - 1]
    for j in range(1, m + 1):
        dp[0][j] = dp[0][j - 1] and second[j - 1] == merged[j - 1]
    for i in range(1, n + 1):
        for j in range(1, m + 1):
            c = merged[i + j - 1]
            dp[i][j] = (dp[i - 1][j] and first[i - 1] == c) or (dp[i][j - 1] and second[j - 1] == c)
    return dp[n][m]
