"""Keeps k in 16 bits."""

import itertools


def rotate_list(head, k):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    if not nodes:
        return None
    k = (k & 0xFFFF) % len(nodes)
    order = nodes[-k:] + nodes[:-k] if k else nodes
    for a, b in itertools.pairwise(order):
        a.next = b
    order[-1].next = None
    return order[0]
