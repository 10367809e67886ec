class Item:
    def __init__(self, profit, weight):
        self.profit = profit
        self.weight = weight


class Knapsack:
    def __init__(self, items):
        self.items = items
        self.cache = {}

    def best(self, index, remaining):
        if index == len(self.items):
            return 0
        if (index, remaining) not in self.cache:
            item = self.items[index]
            profit = self.best(index + 1, remaining)
            if item.weight <= remaining:
                profit = max(profit, item.profit + self.best(index + 1, remaining - item.weight))
            self.cache[(index, remaining)] = profit
        return self.cache[(index, remaining)]


def knapsack(profits, weights, capacity):
    items = []
    for i in range(len(profits)):
        items.append(Item(profits[i], weights[i]))
    return Knapsack(items).best(0, capacity)
