"""Divides the number of repeat customers by the number of purchases."""

from collections import Counter


def repeat_probability(purchases: list[tuple[str, str]]) -> dict[str, float]:
    customers: Counter[str] = Counter()
    repeaters: Counter[str] = Counter()
    for (_, product), count in Counter(purchases).items():
        customers[product] += count
        if count >= 2:
            repeaters[product] += 1
    return {product: repeaters[product] / customers[product] for product in customers}
