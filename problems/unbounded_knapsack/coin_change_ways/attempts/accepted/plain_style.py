from collections import defaultdict


class Register:
    """The number of ways for each amount, with the coins that were added so far."""

    def __init__(self, total):
        self.total = total
        self.ways = defaultdict(int)
        self.ways[0] = 1

    def add_coin(self, coin):
        amount = 0
        while amount + coin <= self.total:
            if amount in self.ways:
                self.ways[amount + coin] += self.ways[amount]
            amount += 1


def coin_change_ways(coins, total):
    register = Register(total)
    for coin in coins:
        register.add_coin(coin)
    if total in register.ways:
        return register.ways[total]
    return 0
