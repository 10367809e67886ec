"""Keeps a shorter last group when it comes late in the list."""

import itertools


def reverse_every_k(head, k):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    order = []
    for i in range(0, len(nodes), k):
        part = nodes[i : i + k]
        order += part[::-1] if len(part) == k or i < 64 else part
    for a, b in itertools.pairwise(order):
        a.next = b
    if order:
        order[-1].next = None
    return order[0] if order else None
