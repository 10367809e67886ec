class WeightedMean:
    """A sum of numbers and the sum of their weights, both of which fade."""

    def __init__(self, beta):
        self.beta = beta
        self.total = self.weight = 0.0

    def add(self, number):
        self.total = self.beta * self.total + number
        self.weight = self.beta * self.weight + 1.0
        return self.total / self.weight


class Adam:
    def __init__(self, rate, beta1, beta2, eps, decay=0.0):
        self.rate, self.eps, self.decay = rate, eps, decay
        self.gradient, self.square = WeightedMean(beta1), WeightedMean(beta2)

    def step(self, weights, grad):
        m_hat = self.gradient.add(grad)
        v_hat = self.square.add(grad * grad)
        return (1 - self.decay * self.rate) * weights - self.rate * m_hat / (v_hat**0.5 + self.eps)
