"""Takes items greedily by the ratio of profit to weight."""


def knapsack(profits, weights, capacity):
    total = 0
    for profit, weight in sorted(zip(profits, weights), key=lambda item: item[0] / item[1], reverse=True):
        if weight <= capacity:
            capacity -= weight
            total += profit
    return total
