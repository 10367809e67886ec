"""Removes nodes from the front of a list one by one."""

import itertools


def rotate_list(head, k):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    if not nodes:
        return None
    for _ in range(len(nodes) - k % len(nodes)):
        nodes.append(nodes.pop(0))
    for a, b in itertools.pairwise(nodes):
        a.next = b
    nodes[-1].next = None
    return nodes[0]
