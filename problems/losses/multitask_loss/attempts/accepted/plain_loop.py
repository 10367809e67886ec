import math

import numpy as np


class Task:
    def __init__(self, loss, log_variance):
        self.log_variance = log_variance
        self.weighted = loss / math.exp(log_variance)

    def value(self):
        return self.weighted + self.log_variance

    def slope(self):
        return 1 - self.weighted


def multitask_loss(losses, log_variances):
    total = 0.0
    gradient = []
    for loss, s in zip(losses.tolist(), log_variances.tolist()):
        task = Task(loss, s)
        total += task.value()
        gradient.append(task.slope())
    return total, np.array(gradient)
