from collections import Counter


def purity(labels: list[int], clusters: list[int]) -> float:
    counts: dict[int, list[int]] = {}
    for (cluster, _), count in Counter(zip(clusters, labels)).items():
        counts.setdefault(cluster, []).append(count)
    return sum(map(max, counts.values())) / len(labels)
