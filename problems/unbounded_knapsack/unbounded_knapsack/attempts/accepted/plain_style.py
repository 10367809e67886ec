class Item:
    def __init__(self, profit, weight):
        self.profit = profit
        self.weight = weight


class Loads:
    """The best profit for each total weight that can be reached."""

    def __init__(self, capacity):
        self.capacity = capacity
        self.profits = {0: 0}

    def add_copies_of(self, item):
        weight = 0
        while weight + item.weight <= self.capacity:
            if weight in self.profits:
                profit = self.profits[weight] + item.profit
                larger = weight + item.weight
                if larger not in self.profits or self.profits[larger] < profit:
                    self.profits[larger] = profit
            weight += 1

    def best(self):
        answer = 0
        for weight in self.profits:
            if self.profits[weight] > answer:
                answer = self.profits[weight]
        return answer


def unbounded_knapsack(profits, weights, capacity):
    loads = Loads(capacity)
    for i in range(len(profits)):
        loads.add_copies_of(Item(profits[i], weights[i]))
    return loads.best()
