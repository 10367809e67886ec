"""Joins customer and product to one string."""

from collections import Counter


def repeat_probability(purchases: list[tuple[str, str]]) -> dict[str, float]:
    customers: Counter[str] = Counter()
    repeaters: Counter[str] = Counter()
    products = {customer + product: product for customer, product in purchases}
    for key, count in Counter(customer + product for customer, product in purchases).items():
        product = products[key]
        customers[product] += 1
        if count >= 2:
            repeaters[product] += 1
    return {product: repeaters[product] / customers[product] for product in customers}
