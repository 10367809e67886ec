import math


class Gamma:
    def __init__(self, shape, rate):
        self.shape = shape
        self.rate = rate

    def observe(self, count):
        self.shape += count
        self.rate += 1

    def log_normalizer(self):
        return math.lgamma(self.shape) - self.shape * math.log(self.rate)


def predict_calls(counts, shape, rate, next_count):
    belief = Gamma(shape, rate)
    for count in counts:
        belief.observe(count)
    before = belief.log_normalizer()
    belief.observe(next_count)
    after = belief.log_normalizer()
    return (
        math.exp(after - before) / math.factorial(next_count)
        if next_count < 100
        else math.exp(after - before - math.lgamma(next_count + 1))
    )
