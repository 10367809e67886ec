class Basket:
    def __init__(self):
        self.counts = {}

    def add(self, glove):
        self.counts[glove] = self.counts.get(glove, 0) + 1

    def single_gloves(self):
        singles = []
        for glove in self.counts:
            if self.counts[glove] == 1:
                singles.append(glove)
        return singles


def two_single_numbers(nums):
    basket = Basket()
    for glove in nums:
        basket.add(glove)
    return basket.single_gloves()
