import sys


def coin_change_ways(coins, total):
    sys.setrecursionlimit(10**6)
    coins = sorted(coin for coin in coins if coin <= total)
    memo = [[None] * (total + 1) for _ in coins]

    def ways(last, amount):
        if amount == 0:
            return 1
        if last < 0:
            return 0
        if memo[last][amount] is None:
            res = ways(last - 1, amount)
            if coins[last] <= amount:
                res += ways(last, amount - coins[last])
            memo[last][amount] = res
        return memo[last][amount]

    return ways(len(coins) - 1, total)
