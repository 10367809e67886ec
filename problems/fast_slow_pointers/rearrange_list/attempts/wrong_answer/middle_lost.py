"""Loses the middle node when the number of nodes is odd."""


def rearrange_list(head):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    if len(nodes) < 2:
        return nodes[0] if nodes else None
    order = []
    for first, last in zip(nodes[: len(nodes) // 2], reversed(nodes)):
        order += [first, last]
    for node, following in zip(order, [*order[1:], None]):
        node.next = following
    return order[0]
