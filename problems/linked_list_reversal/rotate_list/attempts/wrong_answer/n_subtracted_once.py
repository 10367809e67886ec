"""Subtracts n from a large k only once."""


def rotate_list(head, k):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    if not nodes:
        return None
    if k >= len(nodes):
        k -= len(nodes)
    nodes = nodes[-k:] + nodes[:-k]
    for node, following in zip(nodes, [*nodes[1:], None]):
        node.next = following
    return nodes[0]
