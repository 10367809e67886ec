"""Takes the best of three greedy solutions: by profit, by weight and by ratio."""


def used(items, capacity):
    gain = 0
    for profit, weight in items:
        if weight <= capacity:
            capacity -= weight
            gain += profit
    return gain


def knapsack(profits, weights, capacity):
    items = list(zip(profits, weights))
    orders = [lambda it: -it[0], lambda it: it[1], lambda it: -it[0] / it[1]]
    return max(used(sorted(items, key=order), capacity) for order in orders)
