"""Turns what is left of a list of the nodes round, and slices its first off."""

import itertools


def rearrange_list(head):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    line = []
    while nodes:
        line.append(nodes[0])
        nodes = nodes[:0:-1]
    for a, b in itertools.pairwise(line):
        a.next = b
    if line:
        line[-1].next = None
    return line[0] if line else None
