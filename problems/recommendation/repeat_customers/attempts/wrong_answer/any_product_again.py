"""Counts a customer of the product who bought anything twice or more."""

from collections import Counter, defaultdict


def repeat_probability(purchases):
    total = Counter(customer for customer, _ in purchases)
    buyers = defaultdict(set)
    for customer, product in purchases:
        buyers[product].add(customer)
    return {
        product: sum(total[name] >= 2 for name in names) / len(names) for product, names in buyers.items()
    }
