def knapsack(profits, weights, capacity):
    loads = {0: 0}  # weight of a load -> its best profit
    for profit, weight in zip(profits, weights):
        grown = dict(loads)
        for carried, gained in loads.items():
            total = carried + weight
            if total <= capacity and gained + profit > grown.get(total, -1):
                grown[total] = gained + profit
        loads = grown
    return max(loads.values())
