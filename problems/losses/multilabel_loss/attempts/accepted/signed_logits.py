import numpy as np


class Loss:
    def __init__(self, logits, targets):
        self.z, self.t = logits, targets

    def value(self):
        with_label = self.t * np.logaddexp(0, -self.z)
        without = (1 - self.t) * np.logaddexp(0, self.z)
        return np.mean(with_label + without)

    def gradient(self):
        with np.errstate(over="ignore"):
            p = 1 / (1 + np.exp(-self.z))
        return (p - self.t) / self.z.size


def bce_with_logits(logits, targets):
    loss = Loss(logits, targets)
    return loss.value(), loss.gradient()
