class Deal:
    def __init__(self, coins):
        self.coins = coins
        self.known = {}

    def can_reach(self, position, value):
        if value == 0:
            return True
        if position == len(self.coins):
            return False
        if (position, value) not in self.known:
            found = False
            if self.coins[position] <= value:
                found = self.can_reach(position + 1, value - self.coins[position])
            if not found:
                found = self.can_reach(position + 1, value)
            self.known[(position, value)] = found
        return self.known[(position, value)]


def equal_subset_partition(nums):
    total = sum(nums)
    if total % 2 != 0:
        return False
    return Deal(nums).can_reach(0, total // 2)
