"""Uses round(), which rounds halves to the even number."""


def middle_node(head):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    return nodes[round((len(nodes) - 1) / 2)] if nodes else None
