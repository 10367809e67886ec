"""Puts each node of the part into a list where the part begins."""

import itertools


def reverse_sublist(head, start, end):
    nodes, place = [], 0
    while head:
        place += 1
        if start <= place <= end:
            nodes.insert(start - 1, head)
        else:
            nodes.append(head)
        head = head.next
    for a, b in itertools.pairwise(nodes):
        a.next = b
    nodes[-1].next = None
    return nodes[0]
