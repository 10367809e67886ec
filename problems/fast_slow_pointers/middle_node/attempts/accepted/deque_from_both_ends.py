from collections import deque


def middle_node(head):
    nodes = deque()
    while head:
        nodes.append(head)
        head = head.next
    while len(nodes) > 2:
        nodes.popleft()
        nodes.pop()
    return nodes[-1] if nodes else None
