"""Takes the first label of each cluster for its most frequent one."""


def purity(labels, clusters):
    first = {}
    for label, cluster in zip(labels, clusters):
        first.setdefault(cluster, label)
    return sum(first[cluster] == label for label, cluster in zip(labels, clusters)) / len(labels)
