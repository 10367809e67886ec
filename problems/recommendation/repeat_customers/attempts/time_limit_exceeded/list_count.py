"""Counts each pair with list.count."""


def repeat_probability(purchases):
    customers, repeaters = {}, {}
    for pair in set(purchases):
        product = pair[1]
        customers[product] = customers.get(product, 0) + 1
        repeaters[product] = repeaters.get(product, 0) + (purchases.count(pair) >= 2)
    return {product: repeaters[product] / customers[product] for product in customers}
