"""Keeps a last group of less than k / 2 nodes, although it has to be reversed."""


def reverse_alternate_k(head, k):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    for start in range(0, len(nodes), 2 * k):
        group = nodes[start : start + k]
        if start == 0 or 2 * len(group) >= k:
            nodes[start : start + k] = group[::-1]
    for node, following in zip(nodes, [*nodes[1:], None]):
        node.next = following
    return nodes[0] if nodes else None
