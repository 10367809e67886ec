from math import log, sqrt


class Running:
    def __init__(self):
        self.count = 0
        self.mean = 0.0
        self.squares = 0.0

    def add(self, value):
        self.count += 1
        deviation = value - self.mean
        self.mean += deviation / self.count
        self.squares += deviation * (value - self.mean)

    def variance(self):
        return self.squares / (self.count - 1)


def gbm_parameters(prices, dt):
    running = Running()
    previous = None
    for price in prices:
        if previous is not None:
            running.add(log(price) - log(previous))
        previous = price
    variance = running.variance() / dt
    drift = running.mean / dt + variance / 2
    return drift, sqrt(variance)
