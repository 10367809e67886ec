"""Takes the argument end for the length of the sub-list."""


def reverse_sublist(head, start, end):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    nodes[start - 1 : start - 1 + end] = nodes[start - 1 : start - 1 + end][::-1]
    for node, following in zip(nodes, [*nodes[1:], None]):
        node.next = following
    return nodes[0]
