"""Returns the node with the median value, which is right only for sorted lists."""


def middle_node(head):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    nodes.sort(key=lambda node: node.val)
    return nodes[len(nodes) // 2] if nodes else None
