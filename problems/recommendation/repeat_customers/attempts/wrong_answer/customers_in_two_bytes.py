"""Counts the customers of a product in two bytes with a sign, so 32,768 customers become -32,768."""

from ctypes import c_int16


def repeat_probability(purchases):
    counts = {}
    for pair in purchases:
        counts[pair] = counts.get(pair, 0) + 1
    customers, repeaters = {}, {}
    for (_, product), count in counts.items():
        customers[product] = c_int16(customers.get(product, 0) + 1).value
        repeaters[product] = repeaters.get(product, 0) + (count >= 2)
    return {product: repeaters[product] / customers[product] for product in customers}
