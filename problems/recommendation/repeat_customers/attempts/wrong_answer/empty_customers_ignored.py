"""Skips purchases with an empty name."""

from collections import Counter


def repeat_probability(purchases: list[tuple[str, str]]) -> dict[str, float]:
    customers: Counter[str] = Counter()
    repeaters: Counter[str] = Counter()
    for (_, product), count in Counter(pair for pair in purchases if all(pair)).items():
        customers[product] += 1
        if count >= 2:
            repeaters[product] += 1
    return {product: repeaters[product] / customers[product] for product in customers}
