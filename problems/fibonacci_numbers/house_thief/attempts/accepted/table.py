def house_thief(wealth):
    n = len(wealth)
    if n == 0:
        return 0
    if n == 1:
        return wealth[0]
    dp = [0] * n
    dp[0] = wealth[0]
    dp[1] = max(wealth[0], wealth[1])
    for i in range(2, n):
        dp[i] = max(dp[i - 1], dp[i - 2] + wealth[i])
    return dp[-1]
