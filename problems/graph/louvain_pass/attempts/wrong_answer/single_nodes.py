"""Leaves each node alone."""


def louvain_pass(nodes, edges):
    return list(range(nodes))
