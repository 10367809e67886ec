"""Keeps the customers of each product in lists and searches them."""


def repeat_probability(purchases):
    once, again = {}, {}
    for customer, product in purchases:
        buyers = once.setdefault(product, [])
        repeaters = again.setdefault(product, [])
        if customer not in buyers:
            buyers.append(customer)
        elif customer not in repeaters:
            repeaters.append(customer)
    return {product: len(again[product]) / len(once[product]) for product in once}
