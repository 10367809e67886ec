def length(node):
    total = 0
    while node is not None:
        total += 1
        node = node.next
    return total


def advance(node, steps):
    for _ in range(steps):
        node = node.next
    return node


def middle_node(head):
    return advance(head, length(head) // 2)
