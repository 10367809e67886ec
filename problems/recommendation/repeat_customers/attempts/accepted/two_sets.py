from collections import defaultdict


def repeat_probability(purchases):
    once = defaultdict(set)
    again = defaultdict(set)
    for customer, product in purchases:
        if customer in once[product]:
            again[product].add(customer)
        once[product].add(customer)
    return {product: len(again[product]) / len(buyers) for product, buyers in once.items()}
