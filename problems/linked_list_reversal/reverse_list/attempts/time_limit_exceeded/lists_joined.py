"""Builds a new list of all nodes for each of them."""


def reverse_list(head):
    nodes = []
    while head:
        nodes = [head] + nodes
        head = head.next
    for i, a in enumerate(nodes):
        a.next = nodes[i + 1] if i + 1 < len(nodes) else None
    return nodes[0] if nodes else None
