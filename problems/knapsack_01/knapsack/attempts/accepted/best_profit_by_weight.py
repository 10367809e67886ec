def knapsack(profits, weights, capacity):
    best = {0: 0}  # total weight -> its best profit
    for profit, weight in zip(profits, weights):
        extended = dict(best)
        for used, earned in best.items():
            total = used + weight
            if total <= capacity and earned + profit > extended.get(total, -1):
                extended[total] = earned + profit
        best = extended
    return max(best.values())
