"""Prunes with a bound of whole copies of the best item, which is less than other items can earn."""


def unbounded_knapsack(profits, weights, capacity):
    items = sorted(zip(profits, weights), key=lambda item: item[0] / item[1], reverse=True)
    found = 0

    def search(i, room, earned):
        nonlocal found
        found = max(found, earned)
        if i == len(items):
            return
        profit, weight = items[i]
        for copies in range(room // weight, -1, -1):
            left = room - copies * weight
            total = earned + copies * profit
            if i + 1 < len(items) and total + left // items[i + 1][1] * items[i + 1][0] <= found:
                found = max(found, total)
                continue
            search(i + 1, left, total)

    search(0, capacity, 0)
    return found
