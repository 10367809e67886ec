"""Sorts the nodes descending by value, which is right only for lists sorted ascending."""


def reverse_list(head):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    nodes.sort(key=lambda node: node.val, reverse=True)
    for node, following in zip(nodes, [*nodes[1:], None]):
        node.next = following
    return nodes[0] if nodes else None
