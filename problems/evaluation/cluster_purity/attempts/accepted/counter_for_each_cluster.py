from collections import Counter, defaultdict


def purity(labels, clusters):
    inside = defaultdict(Counter)
    for label, cluster in zip(labels, clusters):
        inside[cluster][label] += 1
    return sum(counter.most_common(1)[0][1] for counter in inside.values()) / len(labels)
