def rearrange_list(head):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    low, high = 0, len(nodes) - 1
    while low < high:
        nodes[low].next = nodes[high]
        low += 1
        nodes[high].next = nodes[low]
        high -= 1
    if nodes:
        nodes[low].next = None
        return nodes[0]
    return None
