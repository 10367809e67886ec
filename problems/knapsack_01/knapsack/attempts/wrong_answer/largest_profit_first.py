"""Takes items greedily by profit."""


def knapsack(profits, weights, capacity):
    total = 0
    for profit, weight in sorted(zip(profits, weights), reverse=True):
        if weight <= capacity:
            capacity -= weight
            total += profit
    return total
