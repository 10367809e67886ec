from collections import deque


def rotate_list(head, k):
    nodes = deque()
    while head:
        nodes.append(head)
        head = head.next
    if not nodes:
        return None
    nodes.rotate(k % len(nodes))
    last = None
    for node in reversed(nodes):
        node.next = last
        last = node
    return last
