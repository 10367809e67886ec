"""Makes groups of at most 1,000 nodes."""

import itertools


def reverse_every_k(head, k):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    order, k = [], min(k, 1000)
    for i in range(0, len(nodes), k):
        order += nodes[i : i + k][::-1]
    for a, b in itertools.pairwise(order):
        a.next = b
    if order:
        order[-1].next = None
    return order[0] if order else None
