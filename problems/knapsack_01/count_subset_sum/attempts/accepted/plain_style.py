class Purse:
    def __init__(self, coins):
        self.coins = coins
        self.known = {}

    def ways(self, position, cents):
        if cents == 0:
            return 1
        if cents < 0 or position == len(self.coins):
            return 0
        key = (position, cents)
        if key not in self.known:
            without_it = self.ways(position + 1, cents)
            with_it = self.ways(position + 1, cents - self.coins[position])
            self.known[key] = without_it + with_it
        return self.known[key]


def count_subset_sum(nums, target):
    return Purse(nums).ways(0, target)
