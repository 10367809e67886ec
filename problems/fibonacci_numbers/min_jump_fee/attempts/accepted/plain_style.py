class Staircase:
    def __init__(self, fees):
        self.fees = fees
        self.top = len(fees)
        self.cheapest = {}

    def cost(self, step):
        if step >= self.top:
            return 0
        return self.cheapest[step]

    def solve(self):
        step = self.top - 1
        while step >= 0:
            one = self.cost(step + 1)
            two = self.cost(step + 2)
            three = self.cost(step + 3)
            smallest = one
            if two < smallest:
                smallest = two
            if three < smallest:
                smallest = three
            self.cheapest[step] = self.fees[step] + smallest
            step = step - 1
        return self.cheapest[0]


def min_jump_fee(fees):
    return Staircase(fees).solve()
