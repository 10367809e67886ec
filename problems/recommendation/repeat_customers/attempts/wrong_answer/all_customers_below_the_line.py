"""Divides by the number of all customers in the log."""

from collections import Counter


def repeat_probability(purchases: list[tuple[str, str]]) -> dict[str, float]:
    customers: Counter[str] = Counter()
    repeaters: Counter[str] = Counter()
    for (_, product), count in Counter(purchases).items():
        customers[product] += 1
        if count >= 2:
            repeaters[product] += 1
    everybody = len({customer for customer, _ in purchases})
    return {product: repeaters[product] / everybody for product in customers}
