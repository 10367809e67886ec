"""Reverses the rest of a list of the nodes, and slices off its first one, for each node."""

import itertools


def rearrange_list(head):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    order = []
    while nodes:
        order.append(nodes[0])
        nodes = nodes[:0:-1]
    for a, b in itertools.pairwise(order):
        a.next = b
    if order:
        order[-1].next = None
    return order[0] if order else None
