"""Swaps neighbors in pairs."""


def reverse_list(head):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    for i in range(1, len(nodes), 2):
        nodes[i - 1], nodes[i] = nodes[i], nodes[i - 1]
    for node, following in zip(nodes, [*nodes[1:], None]):
        node.next = following
    return nodes[0] if nodes else None
