"""Counts the points whose label is the number of their cluster."""


def purity(labels, clusters):
    return sum(label == cluster for label, cluster in zip(labels, clusters)) / len(labels)
