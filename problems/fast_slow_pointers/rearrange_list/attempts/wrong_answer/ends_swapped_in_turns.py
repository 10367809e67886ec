"""Takes the first and the last node, then the second to last and the second: the sides change."""


def rearrange_list(head):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    order, low, high = [], 0, len(nodes) - 1
    while low < high:
        pair = [nodes[low], nodes[high]]
        order += pair if low % 2 == 0 else pair[::-1]
        low, high = low + 1, high - 1
    order += nodes[low : high + 1]
    for node, following in zip(order, [*order[1:], None]):
        node.next = following
    return order[0] if order else None
