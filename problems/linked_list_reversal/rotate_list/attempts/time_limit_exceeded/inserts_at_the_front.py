"""Takes the last node off a list and inserts it at the front, k % n times."""

import itertools


def rotate_list(head, k):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    if not nodes:
        return None
    for _ in range(k % len(nodes)):
        nodes.insert(0, nodes.pop())
    for a, b in itertools.pairwise(nodes):
        a.next = b
    nodes[-1].next = None
    return nodes[0]
