"""Swaps the first node and the last one and keeps the order of the others."""


def reverse_list(head):
    nodes, node = [], head
    while node:
        nodes.append(node)
        node = node.next
    if len(nodes) > 1:
        nodes[0], nodes[-1] = nodes[-1], nodes[0]
    for node, following in zip(nodes, [*nodes[1:], None]):
        node.next = following
    return nodes[0] if nodes else None
