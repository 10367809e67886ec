class Wallet:
    def __init__(self, coins):
        self.coins = coins
        self.counts = [0]

    def fewest_coins(self, amount):
        best = None
        for coin in self.coins:
            if coin <= amount and self.counts[amount - coin] is not None:
                count = self.counts[amount - coin] + 1
                if best is None or count < best:
                    best = count
        return best

    def fill(self, total):
        for amount in range(1, total + 1):
            self.counts.append(self.fewest_coins(amount))


def min_coin_change(coins, total):
    wallet = Wallet(coins)
    wallet.fill(total)
    if wallet.counts[total] is None:
        return -1
    return wallet.counts[total]
