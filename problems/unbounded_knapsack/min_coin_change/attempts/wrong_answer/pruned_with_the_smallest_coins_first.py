"""Backtracks with a bound that is right only if the largest coins come first."""


def min_coin_change(coins, total):
    coins = sorted(coins)
    best = float("inf")

    def search(i, remaining, used):
        nonlocal best
        if remaining == 0:
            best = min(best, used)
        elif i < len(coins):
            for count in range(remaining // coins[i], -1, -1):
                if used + count >= best:
                    break
                search(i + 1, remaining - count * coins[i], used + count)

    search(0, total, 0)
    return -1 if best == float("inf") else best
