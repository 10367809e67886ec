"""Inserts each node of the sub-list into a list at the index where the sub-list begins."""

import itertools


def reverse_sublist(head, start, end):
    nodes, index = [], 0
    while head:
        index += 1
        if start <= index <= end:
            nodes.insert(start - 1, head)
        else:
            nodes.append(head)
        head = head.next
    for a, b in itertools.pairwise(nodes):
        a.next = b
    nodes[-1].next = None
    return nodes[0]
