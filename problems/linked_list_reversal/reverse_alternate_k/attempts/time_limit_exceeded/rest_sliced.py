"""Slices each pair of groups off a list of the nodes."""

import itertools


def reverse_alternate_k(head, k):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    order = []
    while nodes:
        order += nodes[:k][::-1] + nodes[k : 2 * k]
        nodes = nodes[2 * k :]
    for a, b in itertools.pairwise(order):
        a.next = b
    if order:
        order[-1].next = None
    return order[0] if order else None
