"""Ignores case."""

from collections import Counter


def repeat_probability(purchases: list[tuple[str, str]]) -> dict[str, float]:
    customers: Counter[str] = Counter()
    repeaters: Counter[str] = Counter()
    for (_, product), count in Counter(
        (customer.lower(), product.lower()) for customer, product in purchases
    ).items():
        customers[product] += 1
        if count >= 2:
            repeaters[product] += 1
    return {product: repeaters[product] / customers[product] for product in customers}
