"""Takes the smallest and the largest value in turns, which is right only for sorted lists."""


def rearrange_list(head):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    nodes.sort(key=lambda node: node.val)
    order = [nodes[i // 2] if i % 2 == 0 else nodes[-1 - i // 2] for i in range(len(nodes))]
    for node, following in zip(order, [*order[1:], None]):
        node.next = following
    return order[0] if order else None
