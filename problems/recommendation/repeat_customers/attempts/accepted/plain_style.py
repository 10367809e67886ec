class Product:
    def __init__(self):
        self.counts = {}

    def buy(self, customer):
        if customer not in self.counts:
            self.counts[customer] = 0
        self.counts[customer] += 1

    def probability(self):
        repeaters = 0
        for customer in self.counts:
            if self.counts[customer] > 1:
                repeaters += 1
        return repeaters / len(self.counts)


def repeat_probability(purchases):
    products = {}
    for purchase in purchases:
        customer, name = purchase
        if name not in products:
            products[name] = Product()
        products[name].buy(customer)
    result = {}
    for name, product in products.items():
        result[name] = product.probability()
    return result
