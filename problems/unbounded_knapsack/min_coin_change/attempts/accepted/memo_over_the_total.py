import sys


def min_coin_change(coins, total):
    sys.setrecursionlimit(10**6)
    memo = {0: 0}

    def solve(amount):
        """Return the fewest coins, -1 if there is no way."""
        if amount in memo:
            return memo[amount]
        best = -1
        for coin in coins:
            if coin <= amount:
                rest = solve(amount - coin)
                if rest >= 0 and (best < 0 or rest + 1 < best):
                    best = rest + 1
        memo[amount] = best
        return best

    return solve(total)
