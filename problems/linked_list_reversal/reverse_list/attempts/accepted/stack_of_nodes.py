def reverse_list(head):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    for node, before in zip(nodes, [None, *nodes]):
        node.next = before
    return nodes[-1] if nodes else None
