"""Puts all nodes into one community."""


def louvain_pass(nodes, edges):
    return [0] * nodes
