"""Reverses a shorter last group, even if it has to be kept."""


def reverse_alternate_k(head, k):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    for start in range(0, len(nodes), k):
        if start % (2 * k) == 0 or start + k > len(nodes):
            nodes[start : start + k] = nodes[start : start + k][::-1]
    for node, following in zip(nodes, [*nodes[1:], None]):
        node.next = following
    return nodes[0] if nodes else None
