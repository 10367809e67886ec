"""Reverses the whole list when the sub-list begins at the head."""


def reverse_sublist(head, start, end):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    if start == 1:
        nodes.reverse()
    else:
        nodes[start - 1 : end] = nodes[start - 1 : end][::-1]
    for node, following in zip(nodes, [*nodes[1:], None]):
        node.next = following
    return nodes[0]
