from collections import deque


def rearrange_list(head):
    nodes = deque()
    node = head
    while node:
        nodes.append(node)
        node = node.next
    tail = None
    front = True
    while nodes:
        node = nodes.popleft() if front else nodes.pop()
        front = not front
        node.next = None
        if tail is not None:
            tail.next = node
        tail = node
    return head
