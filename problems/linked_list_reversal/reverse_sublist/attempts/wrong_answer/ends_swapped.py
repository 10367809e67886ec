"""Swaps the first node of the sub-list with the last one and keeps the order of the others."""


def reverse_sublist(head, start, end):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    nodes[start - 1], nodes[end - 1] = nodes[end - 1], nodes[start - 1]
    for node, following in zip(nodes, [*nodes[1:], None]):
        node.next = following
    return nodes[0]
