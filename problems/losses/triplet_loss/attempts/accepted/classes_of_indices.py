import numpy as np


class Batch:
    def __init__(self, x, labels):
        self.x = x
        self.members = {}
        for i, label in enumerate(labels.tolist()):
            self.members.setdefault(label, []).append(i)

    def distances(self, i):
        return np.linalg.norm(self.x - self.x[i], axis=1)

    def losses(self, margin):
        for indices in self.members.values():
            others = sorted(set(range(len(self.x))) - set(indices))
            if len(indices) < 2 or not others:
                continue
            for i in indices:
                distances = self.distances(i)
                farthest = max(distances[j] for j in indices if j != i)
                yield max(0.0, margin + farthest - distances[others].min())


def batch_hard_triplet(embeddings, labels, margin):
    losses = list(Batch(embeddings, labels).losses(margin))
    if not losses:
        return 0.0
    return sum(losses) / len(losses)
