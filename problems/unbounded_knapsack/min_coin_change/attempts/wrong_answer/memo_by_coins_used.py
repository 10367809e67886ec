"""Searches depth first and never visits an amount again, although fewer coins may reach it later."""


def min_coin_change(coins, total):
    best = total + 1
    seen = set()
    stack = [(0, 0)]
    while stack:
        amount, used = stack.pop()
        if amount == total:
            best = min(best, used)
        for coin in sorted(coins):
            if amount + coin <= total and amount + coin not in seen:
                if amount + coin < total:
                    seen.add(amount + coin)
                stack.append((amount + coin, used + 1))
    return best if best <= total else -1
