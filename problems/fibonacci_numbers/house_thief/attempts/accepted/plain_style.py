class Street:
    def __init__(self, wealth):
        self.houses = []
        for amount in wealth:
            self.houses.append(amount)
        self.results = {-1: 0, -2: 0}

    def take(self, house):
        return self.houses[house] + self.results[house - 2]

    def skip(self, house):
        return self.results[house - 1]

    def solve(self):
        for house in range(len(self.houses)):
            if self.take(house) > self.skip(house):
                self.results[house] = self.take(house)
            else:
                self.results[house] = self.skip(house)
        return self.results[len(self.houses) - 1]


def house_thief(wealth):
    street = Street(wealth)
    return street.solve()
