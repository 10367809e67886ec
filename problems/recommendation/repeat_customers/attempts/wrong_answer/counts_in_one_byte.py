"""Counts the purchases of a pair in one byte, so 256 purchases become 0."""


def repeat_probability(purchases):
    places = {}
    counts = bytearray(len(purchases))
    for pair in purchases:
        place = places.setdefault(pair, len(places))
        counts[place] = (counts[place] + 1) & 255
    customers, repeaters = {}, {}
    for (_, product), place in places.items():
        customers[product] = customers.get(product, 0) + 1
        repeaters[product] = repeaters.get(product, 0) + (counts[place] >= 2)
    return {product: repeaters[product] / customers[product] for product in customers}
