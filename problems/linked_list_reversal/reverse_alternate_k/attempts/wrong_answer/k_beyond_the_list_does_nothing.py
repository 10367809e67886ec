"""Returns the list unchanged when k is greater than the number of nodes."""


def reverse_alternate_k(head, k):
    nodes, node = [], head
    while node:
        nodes.append(node)
        node = node.next
    if k > len(nodes):
        return head
    for start in range(0, len(nodes), 2 * k):
        nodes[start : start + k] = nodes[start : start + k][::-1]
    for node, following in zip(nodes, [*nodes[1:], None]):
        node.next = following
    return nodes[0]
