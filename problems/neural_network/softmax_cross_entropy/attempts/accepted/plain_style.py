import math

import numpy as np


class Sample:
    def __init__(self, scores, target):
        self.target = target
        self.top = max(scores)
        self.scores = scores
        self.powers = [math.exp(score - self.top) for score in scores]
        self.total = sum(self.powers)

    def loss(self):
        return math.log(self.total) + self.top - self.scores[self.target]

    def gradient(self, samples):
        row = [power / self.total / samples for power in self.powers]
        row[self.target] -= 1 / samples
        return row


def softmax_cross_entropy(logits, targets):
    samples = []
    for scores, target in zip(logits.tolist(), targets.tolist()):
        samples.append(Sample(scores, target))
    loss = 0.0
    rows = []
    for sample in samples:
        loss += sample.loss()
        rows.append(sample.gradient(len(samples)))
    return loss / len(samples), np.array(rows)
