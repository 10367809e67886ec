"""Joins customer and product with a comma, and splits at the first one."""

from collections import Counter


def repeat_probability(purchases: list[tuple[str, str]]) -> dict[str, float]:
    customers: Counter[str] = Counter()
    repeaters: Counter[str] = Counter()
    for key, count in Counter(",".join(pair) for pair in purchases).items():
        product = key.split(",", 1)[1]
        customers[product] += 1
        if count >= 2:
            repeaters[product] += 1
    return {product: repeaters[product] / customers[product] for product in customers}
