"""Cut k at 100,000."""

import itertools


def reverse_alternate_k(head, k):
    k = min(k, 100_000)  # the list is not longer than that
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    for start in range(0, len(nodes), 2 * k):
        nodes[start : start + k] = nodes[start : start + k][::-1]
    for a, b in itertools.pairwise(nodes):
        a.next = b
    nodes[-1].next = None
    return nodes[0]
