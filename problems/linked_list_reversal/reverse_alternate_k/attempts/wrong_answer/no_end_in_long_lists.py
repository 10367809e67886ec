"""Sets the last node's next to None in short lists only."""

import itertools


def reverse_alternate_k(head, k):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    order = nodes[:]
    n = len(nodes)
    for i in range(n):
        g, r = divmod(i, k)
        if g % 2 == 0:
            top = min(g * k + k, n) - 1
            order[top - r] = nodes[i]
    for a, b in itertools.pairwise(order):
        if a.next is not b:
            a.next = b
    if order and order[-1].next is not None and n < 300:
        order[-1].next = None
    return order[0] if order else None
