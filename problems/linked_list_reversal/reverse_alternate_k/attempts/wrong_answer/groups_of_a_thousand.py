"""Makes groups of at most 1,000 nodes."""

import itertools


def reverse_alternate_k(head, k):
    k = min(k, 1000)
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    order = []
    for i in range(0, len(nodes), 2 * k):
        order += nodes[i : i + k][::-1] + nodes[i + k : i + 2 * k]
    for a, b in itertools.pairwise(order):
        a.next = b
    if order:
        order[-1].next = None
    return order[0] if order else None
