"""Goes through all purchases for each product."""

from collections import Counter


def repeat_probability(purchases):
    answer = {}
    for name in {product for _, product in purchases}:
        counts = Counter(customer for customer, product in purchases if product == name)
        answer[name] = sum(count >= 2 for count in counts.values()) / len(counts)
    return answer
