def remove_nth_from_end(head, n):
    nodes = []
    node = head
    while node:
        nodes.append(node)
        node = node.next
    del nodes[-n]
    nodes.append(None)
    for i in range(len(nodes) - 1):
        nodes[i].next = nodes[i + 1]
    return nodes[0]
