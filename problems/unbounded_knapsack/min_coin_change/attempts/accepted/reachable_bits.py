def min_coin_change(coins, total):
    # bit a of `paid` says whether exactly `used` coins or fewer can pay a
    coins = [coin for coin in coins if coin <= total]
    everything = (1 << total + 1) - 1
    paid, before, used = 1, 0, 0
    while not paid >> total & 1:
        if paid == before:
            return -1
        before = paid
        for coin in coins:
            paid |= before << coin
        paid &= everything
        used += 1
    return used
