"""Joins the two names with an arrow, which a name may contain."""


def repeat_probability(purchases):
    customers, repeaters, seen, again = {}, {}, set(), set()
    for customer, product in purchases:
        key = customer + "→" + product
        if key not in seen:
            customers[product] = customers.get(product, 0) + 1
        elif key not in again:
            repeaters[product] = repeaters.get(product, 0) + 1
            again.add(key)
        seen.add(key)
    return {product: repeaters.get(product, 0) / customers[product] for product in customers}
