"""Rotates to the left when k is large."""

import itertools


def rotate_list(head, k):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    if not nodes:
        return None
    n = len(nodes)
    k %= n
    if k > 4096:
        k = n - k
    order = nodes[n - k :] + nodes[: n - k]
    for a, b in itertools.pairwise(order):
        a.next = b
    order[-1].next = None
    return order[0]
