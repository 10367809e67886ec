class Scales:
    def __init__(self, weights):
        self.weights = weights
        self.known = {}

    def can_weigh(self, position, grams):
        if grams == 0:
            return True
        if grams < 0 or position == len(self.weights):
            return False
        question = (position, grams)
        if question not in self.known:
            with_it = self.can_weigh(position + 1, grams - self.weights[position])
            self.known[question] = with_it or self.can_weigh(position + 1, grams)
        return self.known[question]


def subset_sum(nums, target):
    return Scales(nums).can_weigh(0, target)
