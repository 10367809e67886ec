"""Reverses every second group only."""


def reverse_every_k(head, k):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    for start in range(0, len(nodes), 2 * k):
        nodes[start : start + k] = nodes[start : start + k][::-1]
    for node, following in zip(nodes, [*nodes[1:], None]):
        node.next = following
    return nodes[0] if nodes else None
