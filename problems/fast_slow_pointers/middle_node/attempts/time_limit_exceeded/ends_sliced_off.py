"""Slices both ends off a list of the nodes until the middle is left."""


def middle_node(head):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    while len(nodes) > 2:
        nodes = nodes[1:-1]
    return nodes[-1] if nodes else None
