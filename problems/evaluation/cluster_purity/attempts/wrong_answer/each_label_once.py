"""Gives each label to one cluster only, the largest pairs first."""

from collections import Counter


def purity(labels, clusters):
    used_labels, used_clusters = set(), set()
    right = 0
    for (cluster, label), count in Counter(zip(clusters, labels)).most_common():
        if cluster not in used_clusters and label not in used_labels:
            used_clusters.add(cluster)
            used_labels.add(label)
            right += count
    return right / len(labels)
