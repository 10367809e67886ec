def reverse_sublist(head, start, end):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    nodes[start - 1 : end] = reversed(nodes[start - 1 : end])
    for node, following in zip(nodes, [*nodes[1:], None]):
        node.next = following
    return nodes[0]
