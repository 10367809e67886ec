def subsequence_pattern_count(text, pattern):
    rows, columns = len(text) + 1, len(pattern) + 1
    dp = [[0] * columns for _ in range(rows)]
    for i in range(rows):
        dp[i][0] = 1
    for i in range(1, rows):
        for j in range(1, columns):
            if text[i - 1] == pattern[j - 1]:
                dp[i][j] = dp[i - 1][j - 1] + dp[i - 1][j]
            else:
                dp[i][j] = dp[i - 1][j]
    return dp[-1][-1]
