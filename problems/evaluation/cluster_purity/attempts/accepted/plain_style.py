class Cluster:
    def __init__(self):
        self.counts = {}

    def add(self, label):
        if label in self.counts:
            self.counts[label] += 1
        else:
            self.counts[label] = 1

    def majority(self):
        most = 0
        for label in self.counts:
            if self.counts[label] > most:
                most = self.counts[label]
        return most


def purity(labels, clusters):
    by_name = {}
    for i in range(len(labels)):
        if clusters[i] not in by_name:
            by_name[clusters[i]] = Cluster()
        by_name[clusters[i]].add(labels[i])
    share = 0.0
    for cluster in by_name.values():
        share += cluster.majority() / len(labels)
    return share
