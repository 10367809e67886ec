from collections import deque


def min_coin_change(coins, total):
    queue = deque([(0, 0)])
    seen = {0}
    while queue:
        amount, used = queue.popleft()
        if amount == total:
            return used
        for coin in coins:
            following = amount + coin
            if following <= total and following not in seen:
                seen.add(following)
                queue.append((following, used + 1))
    return -1
