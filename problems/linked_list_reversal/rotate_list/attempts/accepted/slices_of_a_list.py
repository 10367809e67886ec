def rotate_list(head, k):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    if not nodes:
        return None
    k = k % len(nodes)
    if k:
        nodes = nodes[-k:] + nodes[:-k]
    for i in range(len(nodes) - 1):
        nodes[i].next = nodes[i + 1]
    nodes[-1].next = None
    return nodes[0]
