"""Moves every second node to the end, as if it undid the order."""


def rearrange_list(head):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    order = nodes[::2] + nodes[1::2][::-1]
    for node, following in zip(order, [*order[1:], None]):
        node.next = following
    return order[0] if order else None
