class Item:
    def __init__(self, profit, weight):
        self.profit = profit
        self.weight = weight


class Trader:
    def __init__(self, items):
        self.items = items
        self.known = {}

    def best(self, position, room):
        if position == len(self.items):
            return 0
        if (position, room) not in self.known:
            item = self.items[position]
            profit = self.best(position + 1, room)
            if item.weight <= room:
                profit = max(profit, item.profit + self.best(position + 1, room - item.weight))
            self.known[(position, room)] = profit
        return self.known[(position, room)]


def knapsack(profits, weights, capacity):
    items = []
    for i in range(len(profits)):
        items.append(Item(profits[i], weights[i]))
    return Trader(items).best(0, capacity)
