"""Inserts each node at the front of a list of all earlier ones."""

import itertools


def reverse_list(head):
    nodes = []
    while head:
        nodes.insert(0, head)
        head = head.next
    for a, b in itertools.pairwise(nodes):
        a.next = b
    if nodes:
        nodes[-1].next = None
    return nodes[0] if nodes else None
