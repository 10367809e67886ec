"""Reverses the order of the groups and keeps the order within them."""


def reverse_every_k(head, k):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    groups = [nodes[start : start + k] for start in range(0, len(nodes), k)]
    nodes = [node for group in reversed(groups) for node in group]
    for node, following in zip(nodes, [*nodes[1:], None]):
        node.next = following
    return nodes[0] if nodes else None
